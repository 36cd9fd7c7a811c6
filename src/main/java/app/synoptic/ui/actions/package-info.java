/// What the window has done that is neither reading nor searching: dossiers come and go as files, the program is set up.
///
/// Lives here: the commands for it, and which sheet follows which. Must not live here: the sheets themselves.
@NullMarked
package app.synoptic.ui.actions;

import org.jspecify.annotations.NullMarked;
