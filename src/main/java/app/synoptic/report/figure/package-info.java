/// The figures of a report: when things happened, by source, as shapes, labels and links on an area in CSS pixels.
///
/// Lives here: pure functions from a dossier to a drawing. Must not live here: markup, colours.
@NullMarked
package app.synoptic.report.figure;

import org.jspecify.annotations.NullMarked;
