/// Bibliographies: what becomes of their items among the sources of a dossier.
///
/// Lives here: which source an item is, how the two differ, what is taken of it. Must not live here: formats (`format`), programs that are
/// asked (`zotero`), and how a change is kept.
@NullMarked
package app.synoptic.bibliography;

import org.jspecify.annotations.NullMarked;
