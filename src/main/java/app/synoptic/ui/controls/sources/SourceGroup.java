package app.synoptic.ui.controls.sources;

import java.util.Comparator;

/// Sources under one heading.
///
/// @param key   tells it from others of the same grouping
/// @param words what the heading says
/// @param rank  the lower stand first, those of the same rank by their words
public record SourceGroup(String key, String words, long rank) {

    /// The one that needs no heading.
    public static final SourceGroup ALL = new SourceGroup("", "", 0);

    /// By rank, then by words; it tells all groups of one grouping apart.
    public static Comparator<SourceGroup> order(NameOrder names) {
        return Comparator.comparingLong(SourceGroup::rank).thenComparing(group -> names.key(group.words())).thenComparing(SourceGroup::key);
    }
}
