/// Sentences in the languages the program speaks: by key, with values put in and nouns as their numbers want them.
///
/// Lives here: languages, their plurals, phrase books. Must not live here: what is said.
@NullMarked
package app.synoptic.i18n;

import org.jspecify.annotations.NullMarked;
