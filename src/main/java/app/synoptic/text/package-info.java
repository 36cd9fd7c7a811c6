/// From the bytes of a file to its words: decoding, words, sentences and paragraphs, and where an article ends.
///
/// Lives here: pure functions over characters. Must not live here: selectors, dossiers, files.
@NullMarked
package app.synoptic.text;

import org.jspecify.annotations.NullMarked;
