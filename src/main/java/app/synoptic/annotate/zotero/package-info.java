/// What was marked and noted in Zotero, as annotations.
///
/// Lives here: which source and which words each is of. Must not live here: how Zotero is asked (`bibliography.zotero`).
@NullMarked
package app.synoptic.annotate.zotero;

import org.jspecify.annotations.NullMarked;
