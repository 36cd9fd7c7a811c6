/// Where a person makes and corrects events and testimonies.
///
/// Lives here: the forms, and what they make of what is typed. Must not live here: what a change does to a dossier
/// (`edit`), or how it is kept (`ui.work`).
@NullMarked
package app.synoptic.ui.authoring;

import org.jspecify.annotations.NullMarked;
