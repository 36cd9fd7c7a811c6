/// What the window shows before there is anything to show: no dossier, no article, no event; and what leads on from there.
///
/// Lives here: what is said in empty places, and the steps of a new dossier. Must not live here: what each step does.
@NullMarked
package app.synoptic.ui.beginning;

import org.jspecify.annotations.NullMarked;
