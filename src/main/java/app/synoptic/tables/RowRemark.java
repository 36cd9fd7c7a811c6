package app.synoptic.tables;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.i18n.Spoken;

/// What is to be said of one row of a table: why it was not taken, or what of it was not taken as it stands.
///
/// @param row    as a spreadsheet counts it
/// @param detail the words it is about; empty where the reason says all
public record RowRemark(long row, What what, String detail) {

    static final String BUNDLE = "app.synoptic.tables.messages";

    private static final Spoken WORDS = Spoken.of(BUNDLE);
    private static final int SHOWN = 80;

    /// The reasons; those before [#QUOTE_NOWHERE] keep the row out.
    public enum What {
        NO_DATE, NOT_A_DATE, BACKWARDS, NO_LABEL, LABEL_LONG, CELL_LONG, KNOWN, QUESTION,
        QUOTE_NOWHERE, QUOTE_OFTEN, QUOTE_ELSEWHERE, PRECISION, TOLD_DATE, NUMBER, SAID_ALREADY;

        /// Whether the row is taken all the same.
        public boolean taken() {
            return compareTo(QUOTE_NOWHERE) >= 0;
        }

        public String key() {
            return ConstantTerm.of(this);
        }
    }

    /// One clause without the number of the row, in the language the program speaks.
    public String words() {
        return WORDS.now().of("remark." + what.key(), detail.length() > SHOWN ? detail.substring(0, SHOWN) + "…" : detail);
    }

    /// The same with the number of the row.
    public String sentence() {
        return WORDS.now().of("remark", row, words());
    }
}
