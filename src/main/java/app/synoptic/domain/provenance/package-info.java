/// How what a dossier holds came into it, for the whole of a dossier.
///
/// Lives here: what is gathered of [app.synoptic.domain.Proposed]. Must not live here: what is proposed and not accepted yet (`propose`).
@NullMarked
package app.synoptic.domain.provenance;

import org.jspecify.annotations.NullMarked;
