package app.synoptic.domain.edtf;

/// What a mark in a date says of it: `?` uncertain, `~` approximate, `%` both (ISO 8601-2, 8.2.1).
public enum EdtfQualifier {
    NONE(""), UNCERTAIN("?"), APPROXIMATE("~"), BOTH("%");

    private final String mark;

    EdtfQualifier(String mark) {
        this.mark = mark;
    }

    static EdtfQualifier of(String mark) {
        return switch (mark) {
            case "" -> NONE;
            case "?" -> UNCERTAIN;
            case "~" -> APPROXIMATE;
            case "%" -> BOTH;
            default -> throw new IllegalArgumentException("“" + mark + "” is no qualification");
        };
    }

    public boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    public boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /// The mark as EDTF writes it, empty for none.
    @Override
    public String toString() {
        return mark;
    }
}
