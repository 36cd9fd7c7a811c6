package app.synoptic.tables.column;

import app.synoptic.tables.date.NumericOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Guesses what the columns of a table mean: by their names, in several languages, and where those say nothing by what stands in
/// them.
public final class ColumnGuess {

    private static final Map<TableField, List<String>> NAMES = read();
    private static final int MOST_NEW_SOURCES = 200;
    private static final Set<String> WHOLE = Set.of("edtf", "about date", "date");
    private static final Set<String> STARTS = Set.of("date start", "start date", "first day");

    private ColumnGuess() {}

    private static Map<TableField, List<String>> read() {
        Map<TableField, List<String>> names = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ColumnGuess.class.getResourceAsStream("columns.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    names.put(TableField.of(line.substring(0, colon)).orElseThrow(), List.of(line.substring(colon + 1).strip().split(", *")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /// A name in lower-case words.
    public static String plain(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    public static TableMapping of(TableScan table) {
        List<String> header = table.header().stream().map(ColumnGuess::plain).toList();
        List<TableField> fields = new ArrayList<>(Collections.nCopies(header.size(), TableField.NONE));
        NAMES.forEach((field, names) -> {
            for (String name : names) {
                for (int i = 0; i < header.size(); i++) {
                    boolean room = field.several() || !fields.contains(field);
                    boolean said = table.facts().get(i).filled() > 0 && !(field == TableField.NUMBER && fields.contains(TableField.NUMBER));
                    if (header.get(i).equals(name) && fields.get(i) == TableField.NONE && room && said && fits(field, table.facts().get(i)) && !(field == TableField.LABEL && fields.contains(field))) {
                        fields.set(i, field);
                    }
                }
            }
        });
        byContent(table, fields);
        redundant(fields, header);
        NumericOrder order = order(table, fields);
        List<Integer> labels = IntStream.range(0, fields.size()).filter(i -> fields.get(i) == TableField.LABEL).boxed().toList();
        boolean placed = fields.contains(TableField.PLACE) && !fields.contains(TableField.ABOUT) && !labels.isEmpty() && labels.stream().noneMatch(i -> table.facts().get(i).telling());
        return new TableMapping(fields, order, placed, fewSources(table, fields));
    }

    private static boolean fits(TableField field, ColumnFacts facts) {
        return switch (field) {
            case DATE, END -> facts.partlyDated();
            case NUMBER, LOW, HIGH -> facts.numeric();
            default -> true;
        };
    }

    private static void byContent(TableScan table, List<TableField> fields) {
        if (!fields.contains(TableField.DATE) && !fields.contains(TableField.YEAR)) {
            first(fields, i -> table.facts().get(i).dated()).ifPresent(i -> fields.set(i, TableField.DATE));
        }
        if (!fields.contains(TableField.LABEL)) {
            IntStream.range(0, fields.size()).filter(i -> fields.get(i) == TableField.NONE || fields.get(i) == TableField.NOTE)
                    .filter(i -> table.facts().get(i).telling() && !table.facts().get(i).numeric() && !table.facts().get(i).dated() && table.facts().get(i).length() < 400)
                    .boxed().max((a, b) -> Double.compare(table.facts().get(a).length(), table.facts().get(b).length()))
                    .ifPresent(i -> fields.set(i, TableField.LABEL));
        }
    }

    private static Optional<Integer> first(List<TableField> fields, IntPredicate fits) {
        return IntStream.range(0, fields.size()).filter(i -> fields.get(i) == TableField.NONE).filter(fits).boxed().findFirst();
    }

    /// A date in one cell needs no parts.
    private static void redundant(List<TableField> fields, List<String> header) {
        boolean own = fields.contains(TableField.ABOUT) && fields.contains(TableField.TESTIMONY);
        if (!own) {
            fields.replaceAll(field -> field.own() && field != TableField.STATUS ? TableField.NONE : field);
        }
        // A date that says all of itself needs neither its end nor how exact it is.
        boolean whole = IntStream.range(0, fields.size()).anyMatch(i -> fields.get(i) == TableField.DATE && WHOLE.contains(header.get(i))) && header.stream().anyMatch(STARTS::contains);
        if (whole) {
            fields.replaceAll(field -> field == TableField.END || field == TableField.PRECISION ? TableField.NONE : field);
        }
        if (fields.contains(TableField.DATE)) {
            fields.replaceAll(field -> field == TableField.YEAR || field == TableField.MONTH || field == TableField.DAY ? TableField.NONE : field);
        }
        if (fields.contains(TableField.END)) {
            fields.replaceAll(field -> field == TableField.END_YEAR || field == TableField.END_MONTH || field == TableField.END_DAY ? TableField.NONE : field);
        }
    }

    /// As most dates that can be read in one way alone have it; the day first where there are none.
    private static NumericOrder order(TableScan table, List<TableField> fields) {
        long days = dates(table, fields).stream().mapToLong(ColumnFacts::dayFirst).sum();
        long months = dates(table, fields).stream().mapToLong(ColumnFacts::monthFirst).sum();
        return months > days ? NumericOrder.MONTH_FIRST : NumericOrder.DAY_FIRST;
    }

    /// What is known of the columns that hold dates in one cell.
    public static List<ColumnFacts> dates(TableScan table, List<TableField> fields) {
        return IntStream.range(0, fields.size()).filter(i -> fields.get(i) == TableField.DATE || fields.get(i) == TableField.END).mapToObj(table.facts()::get).toList();
    }

    private static boolean fewSources(TableScan table, List<TableField> fields) {
        return IntStream.range(0, fields.size()).filter(i -> fields.get(i) == TableField.SOURCE).allMatch(i -> table.facts().get(i).apart() <= MOST_NEW_SOURCES);
    }
}
