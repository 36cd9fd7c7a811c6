package app.synoptic.temporal.grammar;

/// An expression among the tokens of a text: those from `first` up to but not including `end`.
public record Found(int first, int end, Sense sense, Bond bond) {

    Found(int first, int end, Sense sense) {
        this(first, end, sense, Bond.NONE);
    }

    Found bound(Bond other) {
        return new Found(first, end, sense, other);
    }
}
