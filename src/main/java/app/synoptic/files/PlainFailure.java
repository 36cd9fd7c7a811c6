package app.synoptic.files;

/// A failure whose message names files, stores and causes and repeats nothing of what was read, so that it may stand in a log.
public interface PlainFailure {}
