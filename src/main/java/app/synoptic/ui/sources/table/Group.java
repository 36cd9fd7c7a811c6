package app.synoptic.ui.sources.table;

/// Sources under one heading.
///
/// @param key   tells it from others of the same grouping
/// @param words what the heading says
/// @param rank  the lower stand first, those of the same rank by their words
record Group(String key, String words, long rank) {

    /// The one that needs no heading.
    static final Group ALL = new Group("", "", 0);
}
