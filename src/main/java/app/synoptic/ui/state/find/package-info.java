/// Finding words in a dossier's events and texts.
///
/// Lives here: what was typed as a query, the index over one dossier, and what was found. Must not live here: how it
/// is shown.
@NullMarked
package app.synoptic.ui.state.find;

import org.jspecify.annotations.NullMarked;
