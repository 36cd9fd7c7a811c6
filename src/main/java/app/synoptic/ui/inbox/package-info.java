/// The inbox: what is proposed for the open dossier, with the words it stands on, to be accepted or refused.
///
/// Lives here: the list and the card of one proposal. Must not live here: how proposals are made (`propose`), and how they are kept
/// (`ui.actions.authoring`).
@NullMarked
package app.synoptic.ui.inbox;

import org.jspecify.annotations.NullMarked;
