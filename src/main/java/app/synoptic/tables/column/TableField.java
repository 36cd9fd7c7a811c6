package app.synoptic.tables.column;

import app.synoptic.domain.form.ConstantTerm;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a table can tell of an event.
public enum TableField {
    /// Nothing that is taken.
    NONE(true),
    DATE(false), END(false), YEAR(false), MONTH(false), DAY(false), TIME(false), END_YEAR(false), END_MONTH(false), END_DAY(false), END_TIME(false), PRECISION(false),
    LABEL(true), KIND(false), PLACE(true), ACTOR(true), TAG(true),
    /// An answer to how many; of the first one the least and the most.
    NUMBER(true), LOW(false), HIGH(false),
    SOURCE(true), URL(false), SAID_BY(false), QUOTE(true), NOTE(true),
    /// What tells events apart: rows with the same are one event.
    ID(false),
    /// What tables written by this program tell besides: whether a row is about an event, which testimony it is of, and how that is put.
    ABOUT(false), STATUS(false), TESTIMONY(false), SOURCE_ID(false), TOLD_DATE(false), PART(false), STANCE(false), STRENGTH(false), DATING(false), TOLD_NOTE(false), PASSAGE_START(false);

    private final boolean several;

    TableField(boolean several) {
        this.several = several;
    }

    /// Whether more than one column can tell it.
    public boolean several() {
        return several;
    }

    /// Whether only tables have it that this program wrote.
    public boolean own() {
        return compareTo(ABOUT) >= 0;
    }

    /// As commands and settings write it.
    public String word() {
        return ConstantTerm.of(this);
    }

    /// The one that is written so.
    public static Optional<TableField> of(String word) {
        return Stream.of(values()).filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT).replace('_', '-'))).findFirst();
    }
}
