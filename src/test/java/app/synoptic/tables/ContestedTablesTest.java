package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.edit.TableEdits.Tabled;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.read.table.TableFile;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that nobody is sure of, and testimonies that contradict each other, in a table that was written and is read back.
class ContestedTablesTest {

    @TempDir
    Path folder = Path.of("");

    private static Attestation told(String event, String date, PartOfDay part, Stance stance, String saidBy, String note) {
        return new Attestation(AttestationId.fresh(new EventId(event), SmallTables.GAZETTE.id()), SmallTables.GAZETTE.id(), date == null ? null : Edtf.parse(date), part, date == null ? null : Dating.RELATIVE,
                null, stance, saidBy, Strength.MENTION, note);
    }

    private static Event event(String id, String label, String date, List<Attestation> told) {
        return new Event(new EventId(id), label, Edtf.parse(date), null, new Kind("flood"), Status.PLANNED, Tier.CORE, List.of("The dyke board; mill", "=Ann"), List.of("Low Field"),
                List.of("water, high"), null, "- begun\n- and ended", told, Map.of());
    }

    private Dossier affair(List<Event> events) {
        Dossier empty = SmallTables.EMPTY;
        return new Dossier(empty.id(), empty.title(), empty.window(), empty.zone(), empty.note(), List.of(), List.of(), empty.sources(), events, List.of());
    }

    private TableTotal readBack(List<Event> events, ExportFormat format, String name) {
        Path file = folder.resolve(name);
        Exports.write(Shipped.bare(affair(events)), format, file);
        TableScan scan = TableScan.of(TableFile.of(file), _ -> { }, () -> false);
        return new TableTaking(SmallTables.EMPTY, scan, ColumnGuess.of(scan), null, QuotedSources.none()).all(_ -> { }, () -> false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1931~", "1931-02?", "1931-02-03%", "../1931-03", "1931-03/..", "193X", "1931-23", "-0044-03-15", "1931-02~/1931-04?", "1931-02-03T04:05:00+01:00", "0800"})
    void keepsDatesThatNobodyIsSureOf(String date) {
        Event event = event("dyke", "-The dyke at Low Field breaks", date, List.of(told("dyke", date, null, Stance.AFFIRMS, null, null)));
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
            TableTotal total = readBack(List.of(event), format, format == ExportFormat.CSV ? "flood.csv" : "flood.xlsx");
            assertThat(total.remarks()).isEmpty();
            assertThat(SmallTables.events(total)).singleElement().satisfies(own -> {
                assertThat(own.date()).hasToString(date);
                assertThat(own.label()).isEqualTo(event.label());
                assertThat(own.note()).isEqualTo(event.note());
                assertThat(own.status()).isEqualTo(Status.PLANNED);
                assertThat(own.kind()).isEqualTo(event.kind());
            });
            assertThat(total.edit().events().getFirst().testimonies().getFirst().attestation().date()).hasToString(date);
        }
    }

    @Test
    void keepsWhatEachSourceSaysOtherwise() {
        List<Attestation> told = List.of(told("dyke", "1931-02-03", PartOfDay.NIGHT, Stance.AFFIRMS, "the miller", null), told("dyke", "1931-02-05", null, Stance.DENIES, "the board", "It says “never”."),
                told("dyke", null, null, Stance.RETRACTS, null, null));
        TableTotal total = readBack(List.of(event("dyke", "The dyke breaks", "1931-02-03", told)), ExportFormat.CSV, "flood.csv");
        List<Attestation> read = new ArrayList<>(total.edit().events().getFirst().testimonies().stream().map(Tabled::attestation).toList());
        assertThat(read).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id").containsExactlyElementsOf(told);
        assertThat(total.edit().sources()).isEmpty();
    }
}
