/// What two wordings say, compared by the kinds of their words: offline, by rule, the same on every machine.
///
/// Lives here: what single words are in English, German and Russian, how they are inflected, and what changes between
/// two wordings. Pure functions over words.
/// Must not live here: which words stand side by side, which is told in `collation`; verdicts, which are the package's
/// above.
@NullMarked
package app.synoptic.compare.wording;

import org.jspecify.annotations.NullMarked;
