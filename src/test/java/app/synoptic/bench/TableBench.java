package app.synoptic.bench;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Editor;
import app.synoptic.read.table.TableFile;
import app.synoptic.read.table.Workbooks;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.h2.H2Library;
import app.synoptic.tables.QuotedSources;
import app.synoptic.tables.TableTaking;
import app.synoptic.tables.TableTotal;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableScan;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How long a table of events takes from its file into the library, and how much memory: `TableBench [ROWS]`, 100,000 unless said
/// otherwise, in the shape of a conflict data set, as separated values and as a workbook.
final class TableBench {

    private static final long MEGABYTE = 1 << 20;

    private TableBench() {}

    public static void main(String... args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = Files.createTempDirectory("table-bench");
        Path csv = folder.resolve("events.csv");
        Path book = folder.resolve("events.xlsx");
        write(csv, book, rows);
        for (Path file : List.of(csv, book)) {
            System.out.printf("%s, %,d rows, %.1f MB%n", file.getFileName(), rows, (double) Files.size(file) / MEGABYTE);
            take(file, folder.resolve("library-" + file.getFileName()));
        }
    }

    private static void take(Path file, Path home) throws IOException {
        long[] at = {System.nanoTime()};
        TableScan scan = TableScan.of(TableFile.of(file), _ -> { }, () -> false);
        told("looked through", at);
        DossierId id = new DossierId("bench");
        Dossier empty = new Dossier(id, "Bench", Edtf.parse("2000/2020"), ZoneOffset.UTC, null, List.of(), List.of(), List.of(), List.of(), List.of());
        try (H2Library library = H2Library.open(Files.createDirectories(home))) {
            library.apply(new AddDossier(new Catalogue(empty, Map.of()), List.of(), List.of()));
            at[0] = System.nanoTime();
            TableTotal total = new TableTaking(empty, scan, ColumnGuess.of(scan), null, QuotedSources.none()).all(_ -> { }, () -> false);
            told("rows read: %,d events, %,d questions, %,d left".formatted(total.edit().events().size(), total.edit().questions().size(), total.left()), at);
            DossierState state = DossierState.of(library, id);
            at[0] = System.nanoTime();
            new Editor(library).make(state, total.edit(), "");
            told("kept as one change", at);
            library.undo();
            told("taken back", at);
        }
    }

    private static void told(String what, long[] at) {
        long now = System.nanoTime();
        Runtime memory = Runtime.getRuntime();
        System.out.printf("  %-60s %6.1f s   %,5d MB held%n", what, (now - at[0]) / 1e9, (memory.totalMemory() - memory.freeMemory()) / MEGABYTE);
        at[0] = System.nanoTime();
    }

    private static void write(Path csv, Path book, int rows) throws IOException {
        Random random = new Random(3);
        String[] towns = {"Ormby", "Halden", "Lund", "Kestrel", "Orrin"};
        StringBuilder sheet = new StringBuilder(rows * 200);
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            String header = "id,dyad_name,side_a,side_b,source_article,where_coordinates,country,date_prec,date_start,date_end,best,high,low,source_original";
            out.write(header + "\n");
            sheet.append(row(header.split(",")));
            for (int i = 0; i < rows; i++) {
                LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(7000));
                int best = random.nextInt(20);
                String town = towns[random.nextInt(towns.length)] + " " + random.nextInt(500);
                String[] cells = {String.valueOf(i), "Government of Ard - Rowers " + random.nextInt(300), "Government of Ard", "Rowers", "Herald " + random.nextInt(30_000), town, "Ard",
                    String.valueOf(1 + random.nextInt(3)), day + " 00:00:00.000", day.plusDays(random.nextInt(3)) + " 00:00:00.000", String.valueOf(best), String.valueOf(best + 2),
                    String.valueOf(best), "a witness in " + town};
                out.write(String.join(",", cells) + "\n");
                sheet.append(row(cells));
            }
        }
        Files.write(book, Workbooks.of(sheet.toString(), ""));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
