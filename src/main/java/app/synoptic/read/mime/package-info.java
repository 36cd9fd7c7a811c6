/// Messages and pages in the form of mail: parts with header lines.
///
/// Lives here: what parts there are, and what their bytes and header lines are in plain. Must not live here: which of them is the
/// article (`read.format`).
@NullMarked
package app.synoptic.read.mime;

import org.jspecify.annotations.NullMarked;
