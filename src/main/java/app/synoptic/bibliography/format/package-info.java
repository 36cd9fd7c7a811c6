/// Bibliographies as files: RIS, BibTeX, CSL-JSON and Zotero’s RDF.
///
/// Lives here: a reader for each. Must not live here: what becomes of an item.
@NullMarked
package app.synoptic.bibliography.format;

import org.jspecify.annotations.NullMarked;
