/// The language of a text, by its script and its commonest words.
///
/// Lives here: pure functions over characters. Must not live here: pages and what they declare (`read.metadata`).
@NullMarked
package app.synoptic.read.language;

import org.jspecify.annotations.NullMarked;
