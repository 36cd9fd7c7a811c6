package app.synoptic.propose.link;

/// What a sentence has of a known event. Shares are weighed by how rare a term is among the sentences; `exact` means the
/// word itself, the others also take a word of the same family.
///
/// @param bm25          of the event's words taken as one query
/// @param evidence      the same, terms that many known events share counting less, repetition counting less
/// @param shared        share of its terms, those in more passages counted more, 0…1
/// @param core          the same of the words themselves, those in most passages counted much more, 0…1
/// @param label         share of the terms of the label, 0…1
/// @param exactLabel    the same of the words themselves that tell this event from the others, 0…1
/// @param labelWords    share of the words of the label that are no names, 0…1
/// @param close         cosine to the likest passage, 0…1
/// @param middle        cosine to the passages on average, 0…1
/// @param covered       share of the terms of the passage best covered, 0…1
/// @param pairs         how many pairs of neighbours it has in common, as a logarithm
/// @param deeds         how many of the words that report a happening, those in more passages counted more
/// @param manner        how far its manner is from theirs
record SentenceLikeness(double bm25, double evidence, double shared, double core, double label, double exactLabel,
        double labelWords, double close, double middle, double covered, double pairs, double deeds, Manner manner) {}
