/// Words that tell time, language by language, and the splitting of a text into them.
///
/// Lives here: what a word may mean alone. Must not live here: how words stand together.
@NullMarked
package app.synoptic.temporal.lexicon;

import org.jspecify.annotations.NullMarked;
