/// What a person makes and corrects: the commands for it, and what is wanted where things are shown.
///
/// Lives here: which form is laid over the window for what, and the change it leads to. Must not live here: what stands
/// in a form (`ui.authoring`), or what a change does to a dossier (`edit`).
@NullMarked
package app.synoptic.ui.actions.authoring;

import org.jspecify.annotations.NullMarked;
