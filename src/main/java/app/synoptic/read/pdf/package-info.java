/// Reads PDF files: their words in the order of the document, what each block is, what the file says of itself, and the way back
/// from a stretch of the reading text to rectangles on its pages.
///
/// The files are not to be trusted: some hang a reader or take all memory. Whoever reads one that somebody else made does so by
/// `read.process`. Must not live here: anything that fetches, and anything that keeps.
@NullMarked
package app.synoptic.read.pdf;

import org.jspecify.annotations.NullMarked;
