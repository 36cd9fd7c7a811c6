package app.synoptic.store;

/// What a library holds, counted at one moment.
///
/// @param texts   digests and originals
/// @param changes in the history, those taken back as well
/// @param mark    another one after every change, undo and redo
public record Holdings(long dossiers, long sources, long events, long questions, long texts, long sessions, long changes, String mark) {}
