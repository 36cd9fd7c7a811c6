package app.synoptic.dossier.merge;

/// A property of something kept that was empty, or less, and is filled by what came.
public record FilledField(MergeSubject thing, String field, String value) {}
