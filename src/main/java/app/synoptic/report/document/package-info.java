/// A report as values: what stands in it, in what order, in words, before it has any look.
///
/// Lives here: pure functions from a dossier, its texts and a session to a document. Must not live here: markup, pages.
@NullMarked
package app.synoptic.report.document;

import org.jspecify.annotations.NullMarked;
