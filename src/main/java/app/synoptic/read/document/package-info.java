/// Documents of programs that write for people, as paragraphs in their order: RTF and Markdown.
///
/// Lives here: what the notation means. Must not live here: which paragraph is the article (`read.format`).
@NullMarked
package app.synoptic.read.document;

import org.jspecify.annotations.NullMarked;
