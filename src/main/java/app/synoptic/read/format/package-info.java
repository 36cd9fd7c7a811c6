/// The readers, one for each format, and the choice between them.
///
/// Lives here: which reader reads a file, and the limits of what is read. Must not live here: what a page is and says (`read.html`,
/// `read.body`, `read.metadata`).
@NullMarked
package app.synoptic.read.format;

import org.jspecify.annotations.NullMarked;
