package app.synoptic.dossier.merge;

/// A property both describe otherwise, in words or in the notation of the file.
///
/// @param field the property's name in a dossier file
public record Difference(String field, String mine, String theirs) {}
