package app.synoptic.temporal.grammar;

/// An expression among the tokens of a text: those from `first` up to but not including `end`.
public record Found(int first, int end, Sense sense) {}
