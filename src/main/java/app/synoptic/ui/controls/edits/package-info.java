/// What a person wants changed, said where she sees it.
///
/// Lives here: the wishes, what offers them, and whether anything can be changed there. Must not live here: what is done
/// about them (`ui.actions.authoring`).
@NullMarked
package app.synoptic.ui.controls.edits;

import org.jspecify.annotations.NullMarked;
