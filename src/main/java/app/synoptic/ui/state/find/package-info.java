/// Finding words in a dossier's events and texts.
///
/// Lives here: what can be looked for in a state of a dossier, and what was found there. Must not live here: the index
/// that finds it, and how it is shown.
@NullMarked
package app.synoptic.ui.state.find;

import org.jspecify.annotations.NullMarked;
