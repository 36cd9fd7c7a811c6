/// An affair in the formats of other programs: spreadsheets, bibliographies, timelines, annotations, calendars.
///
/// Lives here: which formats there are and how a file of one gets to its place whole. What is written stands in `content`, in
/// words from `words`; each family of formats has a package of its own, such as `table`.
/// Must not live here: the store, the window, the `.dossier` file, which is `export`, and the report.
@NullMarked
package app.synoptic.exchange;

import org.jspecify.annotations.NullMarked;
