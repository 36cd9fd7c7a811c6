/// A dossier as a document of a word processor (Office Open XML, ECMA-376 Part 1): a chronology with footnotes, the questions with
/// their answers and verdicts, the sources.
///
/// Lives here: where each part of a report stands in the document, and how that is written. Must not live here: what the report says.
@NullMarked
package app.synoptic.exchange.docx;

import org.jspecify.annotations.NullMarked;
