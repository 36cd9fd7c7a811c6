/// The researcher's session in the window: what she pinned, in her order, her notes, and going from one session to
/// another.
///
/// Lives here: the session's tab, menu and form. Must not live here: how sessions are kept (`ui.work`), or what any
/// other room shows of pins and notes (`ui.controls`).
@NullMarked
package app.synoptic.ui.session;

import org.jspecify.annotations.NullMarked;
