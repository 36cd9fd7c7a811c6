/// Files that hold several captures, as ZIP, WARC and EPUB do: what is in them, and what is known of each from beside it.
///
/// Lives here: what lies where, and the limits of what is unpacked. Must not live here: how a capture is read (`read.format`).
@NullMarked
package app.synoptic.read.container;

import org.jspecify.annotations.NullMarked;
