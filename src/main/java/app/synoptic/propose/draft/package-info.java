/// Proposals that another program or a colleague drafted: what of them stands on the words of a text.
///
/// Lives here: the checking, pure over texts and dossier. Must not live here: files, JSON, sentences for people.
@NullMarked
package app.synoptic.propose.draft;

import org.jspecify.annotations.NullMarked;
