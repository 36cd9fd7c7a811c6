/// A document as markup: one for the screen, whole in itself, and one for paper. Both are well-formed XML and HTML.
///
/// Lives here: elements and where they stand. Must not live here: what is said in them.
@NullMarked
package app.synoptic.report.html;

import org.jspecify.annotations.NullMarked;
