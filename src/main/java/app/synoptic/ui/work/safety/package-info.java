/// Keeps the library safe while the window is open.
///
/// Lives here: when backups are made, and by which thread. Must not live here: what is shown of them.
@NullMarked
package app.synoptic.ui.work.safety;

import org.jspecify.annotations.NullMarked;
