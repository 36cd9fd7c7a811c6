package app.synoptic.domain.edtf;

/// How one stretch of time lies to another: exactly one of these holds.
public enum Relation {
    /// It is over when the other begins.
    BEFORE,
    /// It begins when the other is over.
    AFTER,
    /// Both begin and end together.
    EQUAL,
    /// It lies in the other and is not as long.
    WITHIN,
    /// The other lies in it and is not as long.
    CONTAINS,
    /// They share some moments, and each has moments of its own.
    OVERLAPS;

    /// How the other lies to the one.
    public Relation inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case WITHIN -> CONTAINS;
            case CONTAINS -> WITHIN;
            case EQUAL, OVERLAPS -> this;
        };
    }
}
