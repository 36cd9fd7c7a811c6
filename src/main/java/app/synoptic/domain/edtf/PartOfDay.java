package app.synoptic.domain.edtf;

/// The part of a day a source names beside a date.
public enum PartOfDay { MORNING, AFTERNOON, EVENING, NIGHT }
