/// Dossiers that come from others and go to others.
///
/// Lives here: what a person is shown and decides when she shares a dossier or takes one in. Must not live here: reading
/// and writing files, which is the work of `ui.work`.
@NullMarked
package app.synoptic.ui.exchange;

import org.jspecify.annotations.NullMarked;
