/// What keeps the library safe, to be seen and used: its backups, and what is done when it cannot be opened.
///
/// Lives here: the sheets. Must not live here: how backups are made.
@NullMarked
package app.synoptic.ui.safety;

import org.jspecify.annotations.NullMarked;
