/// The proposals of the open dossier that nobody has decided on.
///
/// Lives here: what is proposed now, and how many were decided. Must not live here: how proposals are made (`propose`, `ui.work`).
@NullMarked
package app.synoptic.ui.state.inbox;

import org.jspecify.annotations.NullMarked;
