package app.synoptic.cli.tables;

import app.synoptic.cli.json.TableJson;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.Editor;
import app.synoptic.read.table.TableException;
import app.synoptic.read.table.TableFile;
import app.synoptic.store.Library;
import app.synoptic.tables.QuotedSources;
import app.synoptic.tables.RowRemark;
import app.synoptic.tables.TableTaking;
import app.synoptic.tables.TableTotal;
import app.synoptic.tables.TableWords;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.tables.date.NumericOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--map COLUMN=FIELD`, `--order`, `--sheet` and `--source`: what the columns of tables mean where that is guessed wrong.
public final class TableOptions {

    /// What comes first in dates of numbers, as commands have it.
    public enum Order { DAY, MONTH }

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "map", split = ",")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(names = "--order", paramLabel = "FIRST", descriptionKey = "order")
    private @Nullable Order order;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private @Nullable String sheet;

    @Option(names = "--source", paramLabel = "ID", descriptionKey = "source")
    private @Nullable String source;

    /// Takes one table into a dossier.
    ///
    /// @param refused is given the sentence that says why nothing was taken
    /// @return whether it was read
    /// @throws app.synoptic.store.StoreException if the library fails
    public boolean take(Library library, DossierId home, Path file, boolean json, Consumer<String> result, Consumer<String> refused) {
        TableScan table;
        try {
            table = TableScan.of(TableFile.of(file, sheet), _ -> { }, () -> false);
        } catch (TableException unread) {
            refused.accept(TableWords.of(unread));
            return false;
        }
        Dossier dossier = library.dossier(home);
        Optional<String> wrong = wrong(table, dossier);
        TableMapping mapping = wrong.isPresent() ? ColumnGuess.of(table) : mapping(table);
        if (wrong.isEmpty() && !mapping.whole()) {
            wrong = Optional.of(TableWords.missing(String.valueOf(file.getFileName()), columns(table, mapping)));
        }
        if (wrong.isPresent()) {
            refused.accept(wrong.get());
            return false;
        }
        QuotedSources texts = mapping.has(TableField.QUOTE) ? QuotedSources.of(library, home, () -> false) : QuotedSources.none();
        TableTotal total = new TableTaking(dossier, table, mapping, source == null ? null : new SourceId(source), texts).all(_ -> { }, () -> false);
        if (!total.nothing()) {
            new Editor(library).make(home, total.edit());
        }
        if (json) {
            result.accept(TableJson.of(file.toString(), table, mapping, total));
        } else {
            print(file, table, mapping, total, result);
        }
        return true;
    }

    private static void print(Path file, TableScan table, TableMapping mapping, TableTotal total, Consumer<String> result) {
        result.accept(file + ": " + String.join(" ", TableWords.summary(total)));
        result.accept("  " + columns(table, mapping));
        String order = TableWords.order(table, mapping);
        if (!order.isEmpty()) {
            result.accept("  " + TableWords.of(mapping.order()) + ": " + order);
        }
        total.remarks().stream().map(RowRemark::sentence).forEach(line -> result.accept("  " + line));
    }

    private static String columns(TableScan table, TableMapping mapping) {
        return IntStream.range(0, mapping.fields().size()).filter(i -> mapping.fields().get(i) != TableField.NONE)
                .mapToObj(i -> table.header().get(i) + "=" + mapping.fields().get(i).word()).collect(Collectors.joining(", "));
    }

    private Optional<String> wrong(TableScan table, Dossier dossier) {
        for (Map.Entry<String, String> one : map.entrySet()) {
            if (column(table, one.getKey()) < 0) {
                return Optional.of(TableWords.noColumn(one.getKey(), String.join(", ", table.header())));
            } else if (TableField.of(one.getValue()).isEmpty()) {
                return Optional.of(TableWords.noField(one.getValue(), Stream.of(TableField.values()).map(TableField::word).collect(Collectors.joining(", "))));
            }
        }
        List<String> known = new ArrayList<>(dossier.sources().stream().map(Source::id).map(SourceId::value).toList());
        return source == null || known.contains(source) ? Optional.empty() : Optional.of(TableWords.noSource(source, String.join(", ", known)));
    }

    private TableMapping mapping(TableScan table) {
        TableMapping mapping = ColumnGuess.of(table);
        for (Map.Entry<String, String> one : map.entrySet()) {
            mapping = mapping.with(column(table, one.getKey()), TableField.of(one.getValue()).orElseThrow());
        }
        return order == null ? mapping : mapping.ordered(order == Order.DAY ? NumericOrder.DAY_FIRST : NumericOrder.MONTH_FIRST);
    }

    /// By its name, or by its number from 1.
    private static int column(TableScan table, String named) {
        List<String> header = table.header().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        int place = header.indexOf(named.strip().toLowerCase(Locale.ROOT));
        if (place < 0 && named.matches("\\d{1,5}") && Integer.parseInt(named) >= 1 && Integer.parseInt(named) <= header.size()) {
            return Integer.parseInt(named) - 1;
        }
        return place;
    }
}
