package app.synoptic.tables;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.TableEdits.TabledEvent;
import app.synoptic.read.table.TableFile;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/// Tables of our own, and what they come to in a dossier without events.
final class SmallTables {

    static final Source GAZETTE = source("gazette", "The Gazette", "https://gazette.example/flood");
    static final Source HERALD = source("herald", "Herald", null);
    static final Dossier EMPTY = new Dossier(new DossierId("flood"), "Flood", Edtf.parse("1931"), ZoneOffset.UTC, null, List.of(), List.of(), List.of(GAZETTE, HERALD), List.of(), List.of());

    private SmallTables() {}

    private static Source source(String id, String publisher, String url) {
        return new Source(new SourceId(id), publisher, "", List.of(), "en", url, null, null, null, null, null, null);
    }

    static TableScan scan(String csv) {
        try {
            Path file = Files.writeString(Files.createTempDirectory("tables").resolve("Flood chronology.csv"), csv);
            file.toFile().deleteOnExit();
            return TableScan.of(TableFile.of(file), _ -> { }, () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableMapping guess(String csv) {
        return ColumnGuess.of(scan(csv));
    }

    static TableTotal take(String csv) {
        return take(csv, same -> same);
    }

    static TableTotal take(String csv, UnaryOperator<TableMapping> changed) {
        TableScan scan = scan(csv);
        return new TableTaking(EMPTY, scan, changed.apply(ColumnGuess.of(scan)), null, QuotedSources.none()).all(_ -> { }, () -> false);
    }

    static List<Event> events(TableTotal total) {
        return total.edit().events().stream().map(TabledEvent::event).toList();
    }

    static List<String> dates(TableTotal total) {
        return events(total).stream().map(event -> event.date().toString()).toList();
    }
}
