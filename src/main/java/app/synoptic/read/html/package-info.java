/// An HTML file as blocks of text: decoded, parsed and walked.
///
/// Lives here: what a browser would make of the bytes. Must not live here: which blocks are the article (`read.body`).
@NullMarked
package app.synoptic.read.html;

import org.jspecify.annotations.NullMarked;
