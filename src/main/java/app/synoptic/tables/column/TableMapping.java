package app.synoptic.tables.column;

import app.synoptic.tables.date.NumericOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What each column of a table means. Immutable.
///
/// @param fields       one for each column
/// @param order        what the first number of its dates of three is
/// @param placed       whether the place stands behind the label, where labels alone tell few rows apart
/// @param newSources   whether names of sources that the dossier does not know become sources of it
public record TableMapping(List<TableField> fields, NumericOrder order, boolean placed, boolean newSources) {

    private static final String BETWEEN = " ";

    public TableMapping {
        fields = List.copyOf(fields);
    }

    /// The columns that tell something, in their order.
    public List<Integer> columns(TableField field) {
        return IntStream.range(0, fields.size()).filter(i -> fields.get(i) == field).boxed().toList();
    }

    /// Whether some column tells it.
    public boolean has(TableField field) {
        return fields.contains(field);
    }

    /// The same with another meaning for one column; what only one column can tell, no other tells any more.
    public TableMapping with(int column, TableField field) {
        List<TableField> next = new ArrayList<>(fields);
        if (!field.several()) {
            next.replaceAll(other -> other == field ? TableField.NONE : other);
        }
        next.set(column, field);
        return new TableMapping(next, order, placed, newSources);
    }

    public TableMapping ordered(NumericOrder other) {
        return new TableMapping(fields, other, placed, newSources);
    }

    public TableMapping placed(boolean behind) {
        return new TableMapping(fields, order, behind, newSources);
    }

    public TableMapping newSources(boolean added) {
        return new TableMapping(fields, order, placed, added);
    }

    /// Whether it says what rows need: when something happened, and what.
    public boolean whole() {
        return (has(TableField.DATE) || has(TableField.YEAR)) && has(TableField.LABEL);
    }

    /// In one line, for tables of the same header.
    public String print() {
        return String.join(BETWEEN, order.name(), String.valueOf(placed), String.valueOf(newSources)) + BETWEEN
                + String.join(BETWEEN, fields.stream().map(TableField::word).toList());
    }

    /// What [#print] printed of a table of so many columns; empty where it is of another, or cannot be read.
    public static Optional<TableMapping> of(String printed, int columns) {
        String[] words = printed.split(BETWEEN);
        if (words.length != columns + 3) {
            return Optional.empty();
        }
        List<TableField> fields = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            TableField.of(words[i]).ifPresent(fields::add);
        }
        try {
            return fields.size() == columns ? Optional.of(new TableMapping(fields, NumericOrder.valueOf(words[0]), Boolean.parseBoolean(words[1]), Boolean.parseBoolean(words[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
