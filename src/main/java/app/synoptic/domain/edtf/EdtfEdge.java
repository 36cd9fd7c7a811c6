package app.synoptic.domain.edtf;

import app.synoptic.domain.Kind;

/// How one side of a stretch of time is known: whether there is a date, and whether that is marked.
public record EdtfEdge(Kind kind, boolean approximate, boolean uncertain) {

    public enum Kind { DATED, OPEN, UNKNOWN }

    /// Whether the side has a date that carries no mark.
    public boolean firm() {
        return kind == Kind.DATED && !approximate && !uncertain;
    }
}
