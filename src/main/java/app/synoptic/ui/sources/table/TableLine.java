package app.synoptic.ui.sources.table;

import app.synoptic.ui.controls.sources.SourceGroup;

/// A row of the table.
sealed interface TableLine {

    /// What it belongs to.
    SourceGroup group();

    /// The heading of a group.
    ///
    /// @param count  how many of its sources the filter lets through
    /// @param folded whether they are not shown below it
    record Heading(SourceGroup group, int count, boolean folded) implements TableLine {}

    /// A source.
    record OfSource(SourceEntry entry, SourceGroup group) implements TableLine {}
}
