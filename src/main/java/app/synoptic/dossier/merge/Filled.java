package app.synoptic.dossier.merge;

/// A property of something kept that was empty, or less, and is filled by what came.
public record Filled(Thing thing, String field, String value) {}
