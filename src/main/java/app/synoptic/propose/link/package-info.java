/// Which sentences of a text tell a known event, and whether any does.
///
/// Lives here: terms, the ranking of sentences, the decision, the likeness of two events; pure functions over words.
/// Must not live here: files, the store, the index on disk, words of a user interface.
@NullMarked
package app.synoptic.propose.link;

import org.jspecify.annotations.NullMarked;
