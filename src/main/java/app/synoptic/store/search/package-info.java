/// The words of a library, indexed by Apache Lucene in a folder beside its store: of events, of notes, and of texts by the
/// sentence. It holds nothing that the store does not: it may be deleted at any time, and makes itself anew.
///
/// Lives here: what is indexed, keeping that abreast of the store, and what is found. Must not live here: what is shown of
/// it. Lucene is loaded when the index is first asked or told something, not before.
@NullMarked
package app.synoptic.store.search;

import org.jspecify.annotations.NullMarked;
