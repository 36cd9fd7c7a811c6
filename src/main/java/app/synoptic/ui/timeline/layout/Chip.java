package app.synoptic.ui.timeline.layout;

/// A counted group of events that found no room, written at `x`.
///
/// @param group its index among the clusters
/// @param room  the pixels it may take
public record Chip(int group, double x, double room, int count, long first, long last) {}
