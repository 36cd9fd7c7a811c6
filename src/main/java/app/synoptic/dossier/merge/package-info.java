/// Two versions of one dossier become one: what is new, what differs, and what a person decides about it.
///
/// Lives here: pure functions from two catalogues and her choices to a plan and a third. Must not live here: files,
/// the library, where passages lie.
@NullMarked
package app.synoptic.dossier.merge;

import org.jspecify.annotations.NullMarked;
