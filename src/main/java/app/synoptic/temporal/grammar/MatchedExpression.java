package app.synoptic.temporal.grammar;

/// An expression among the tokens of a text: those from `first` up to but not including `end`.
public record MatchedExpression(int first, int end, TimeSense sense, StretchPosition bond) {

    MatchedExpression(int first, int end, TimeSense sense) {
        this(first, end, sense, StretchPosition.NONE);
    }

    MatchedExpression bound(StretchPosition other) {
        return new MatchedExpression(first, end, sense, other);
    }
}
