/// What the program suggests after reading an article: sealed proposals, each with the ground it stands on, and the one way
/// in that makes them.
///
/// Lives here: values, the identity of a proposal, the memory of refusals, [app.synoptic.propose.Proposer]. All pure over
/// texts and dossier. Must not live here: files, JSON, the store, words of a user interface.
@NullMarked
package app.synoptic.propose;

import org.jspecify.annotations.NullMarked;
