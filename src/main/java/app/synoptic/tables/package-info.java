/// Tables of events: what becomes of their rows in a dossier.
///
/// Lives here: rows turned into events, testimonies and answers, and what is said of those that cannot be. Must not live here: files
/// and cells (`read.table`), and how a change is kept (`edit`, `store`).
@NullMarked
package app.synoptic.tables;

import org.jspecify.annotations.NullMarked;
