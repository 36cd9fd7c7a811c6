package app.synoptic.ui.sources.table;

/// A row of the table.
sealed interface Row {

    /// What it belongs to.
    Group group();

    /// The heading of a group.
    ///
    /// @param count  how many of its sources the filter lets through
    /// @param folded whether they are not shown below it
    record Heading(Group group, int count, boolean folded) implements Row {}

    /// A source.
    record OfSource(Entry entry, Group group) implements Row {}
}
