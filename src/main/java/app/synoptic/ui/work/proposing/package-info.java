/// Has the articles of the open dossier looked through for what they tell, behind everything else.
///
/// Lives here: which articles are looked through again when, and what of it is shown. Must not live here: the rules (`propose`).
@NullMarked
package app.synoptic.ui.work.proposing;

import org.jspecify.annotations.NullMarked;
