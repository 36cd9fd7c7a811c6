/// What libraries and reference managers say of a file in a record beside it.
///
/// Lives here: RIS and CSL-JSON, and which record is of which file. Must not live here: what the file says of itself (`read.metadata`).
@NullMarked
package app.synoptic.read.record;

import org.jspecify.annotations.NullMarked;
