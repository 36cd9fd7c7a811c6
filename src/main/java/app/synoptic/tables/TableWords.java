package app.synoptic.tables;

import app.synoptic.i18n.Spoken;
import app.synoptic.read.table.TableException;
import app.synoptic.tables.column.ColumnFacts;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.tables.date.NumericOrder;
import java.util.ArrayList;
import java.util.List;

/// Says what is made of a table, the same in the window and without one.
public final class TableWords {

    private static final Spoken WORDS = Spoken.of(RowRemark.BUNDLE);

    private TableWords() {}

    private static String say(String key, Object... values) {
        return WORDS.now().of(key, values);
    }

    /// What a column is said to tell.
    public static String of(TableField field) {
        return say("field." + field.word());
    }

    /// Why a table cannot be read, in one sentence without a full stop that names its file.
    public static String of(TableException unread) {
        return say("unread." + unread.reason().word(), unread.file(), unread.row());
    }

    /// Nobody can say when something happened, or what.
    ///
    /// @param columns what the columns of the table mean as far as that is known
    public static String missing(String file, String columns) {
        return say("missing", file, columns);
    }

    /// A table has no column of that name.
    public static String noColumn(String named, String all) {
        return say("missing.column", named, all);
    }

    /// A column cannot tell such a thing.
    public static String noField(String named, String all) {
        return say("missing.field", named, all);
    }

    /// The dossier has no source of that id.
    public static String noSource(String named, String all) {
        return say("missing.source", named, all);
    }

    /// What comes first in dates of numbers.
    public static String of(NumericOrder order) {
        return say(order == NumericOrder.DAY_FIRST ? "order.days" : "order.months");
    }

    /// How that is known of all dates of the table; empty where it has no dates that could be read otherwise.
    public static String order(TableScan table, TableMapping mapping) {
        long days = 0;
        long months = 0;
        long either = 0;
        for (ColumnFacts facts : ColumnGuess.dates(table, mapping.fields())) {
            days += facts.dayFirst();
            months += facts.monthFirst();
            either += facts.either();
        }
        boolean first = mapping.order() == NumericOrder.DAY_FIRST;
        long agreeing = first ? days : months;
        long others = first ? months : days;
        if (days + months + either == 0) {
            return "";
        }
        return agreeing + others == 0 ? say("order.untold", either) : others == 0 ? say("order.told", agreeing, either) : say("order.mixed", agreeing, others);
    }

    /// What all of it comes to, in sentences.
    public static List<String> summary(TableTotal total) {
        List<String> said = new ArrayList<>();
        int testimonies = total.edit().events().stream().mapToInt(one -> one.testimonies().size()).sum();
        said.add(say("total", total.rows(), total.edit().events().size(), testimonies));
        if (!total.edit().questions().isEmpty()) {
            said.add(say("total.questions", total.edit().questions().size()));
        }
        if (!total.edit().sources().isEmpty()) {
            said.add(say("total.sources", total.edit().sources().size()));
        }
        if (total.quoted() > 0) {
            said.add(say("total.quoted", total.quoted()));
        }
        if (total.left() > 0) {
            said.add(say("total.left", total.left()));
        }
        if (!total.aside().isEmpty()) {
            said.add(say("total.aside", String.join(", ", total.aside())));
        }
        return said;
    }
}
