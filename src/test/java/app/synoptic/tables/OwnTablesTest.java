package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.intake.LibraryExport;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.read.table.TableFile;
import app.synoptic.store.h2.H2Library;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableScan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written as tables is read back as tables: all events are deleted, and found again in what was written before.
@Tag("slow")
class OwnTablesTest {

    @TempDir
    Path folder = Path.of("");

    private H2Library library;
    private DossierId id;
    private Dossier before;
    private Map<String, TreeSet<String>> cited;

    @BeforeEach
    void open() {
        library = ShippedLibrary.open(folder);
        id = library.dossiers().getFirst();
        before = library.dossier(id);
        cited = cited();
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private Path written(String name, ExportFormat format) {
        Path file = folder.resolve(name);
        ExportOptions options = new ExportOptions(true, ExportOptions.USUAL.language(), ExportOptions.USUAL.style());
        Exports.write(LibraryExport.of(library, id, new ChosenEvents.All(), options, LocalDate.of(2026, 12, 1), "Synoptic"), format, file);
        return file;
    }

    private TableTotal taken(Path file) {
        TableScan scan = TableScan.of(TableFile.of(file), _ -> { }, () -> false);
        return new TableTaking(library.dossier(id), scan, ColumnGuess.of(scan), null, QuotedSources.of(library, id, () -> false)).all(_ -> { }, () -> false);
    }

    private void forgetEvents() {
        before.events().reversed().forEach(event -> new Editor(library).make(id, new RemoveEvent(event.id())));
        assertThat(library.dossier(id).events()).isEmpty();
    }

    /// The words that support each testimony, by what it says.
    private Map<String, TreeSet<String>> cited() {
        Dossier now = library.dossier(id);
        return now.events().stream().flatMap(event -> event.attestations().stream().map(own -> Map.entry(told(event, own), words(event.id(), own))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> {
                    a.addAll(b);
                    return a;
                }));
    }

    private TreeSet<String> words(EventId event, Attestation own) {
        return library.findings(id, event).stream().filter(found -> found.evidence().testimony() instanceof AttestationId one && one.equals(own.id()) && found.match() == Match.EXACT)
                .map(Finding::places).flatMap(List::stream).map(place -> library.wording(place.text()).orElseThrow().text().substring(place.start(), place.end()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Event event, Attestation own) {
        return String.join(" | ", event.id().value(), own.source().value(), String.valueOf(own.date()), String.valueOf(own.part()), String.valueOf(own.dating()), own.stance().name(),
                own.strength().name(), String.valueOf(own.saidBy()), String.valueOf(own.note()));
    }

    private static String plain(Event event) {
        return String.join(" | ", event.id().value(), event.label(), event.date().toString(), event.kind().value(), event.status().name(), event.actors().toString(), event.places().toString(),
                event.tags().toString(), String.valueOf(event.note()));
    }

    private static Set<String> gone(Set<String> from, Set<String> others) {
        return from.stream().filter(one -> !others.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"testimonies.csv", "affair.xlsx"})
    void bringAllEventsBackWithDatesTestimoniesAndQuotations(String name) {
        Path file = written(name, name.endsWith("csv") ? ExportFormat.CSV : ExportFormat.XLSX);
        forgetEvents();
        TableTotal total = taken(file);
        assertThat(total.remarks()).extracting(RowRemark::what).containsOnly(What.QUESTION);
        assertThat(total.edit().sources()).as("new sources").isEmpty();
        new Editor(library).make(id, total.edit());

        Dossier after = library.dossier(id);
        Set<String> told = before.events().stream().filter(event -> !event.attestations().isEmpty()).map(OwnTablesTest::plain).collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = after.events().stream().map(OwnTablesTest::plain).collect(Collectors.toCollection(TreeSet::new));
        assertThat(gone(told, read)).as("events that are gone").isEmpty();
        assertThat(gone(read, told)).as("events that are new").isEmpty();
        Map<String, TreeSet<String>> quoted = cited();
        assertThat(gone(cited.keySet(), quoted.keySet())).as("testimonies that are gone").isEmpty();
        assertThat(quoted.keySet()).hasSameSizeAs(cited.keySet());
        assertThat(cited.keySet().stream().filter(one -> !quoted.get(one).equals(cited.get(one))).map(one -> one + ": " + cited.get(one) + " / " + quoted.get(one))).as("other words").isEmpty();
        assertThat(cited.values()).filteredOn(words -> !words.isEmpty()).as("testimonies with words").hasSizeGreaterThan(100);
    }

    @Test
    void bringNothingNewIntoTheDossierTheyAreOf() {
        TableTotal total = taken(written("testimonies.csv", ExportFormat.CSV));
        assertThat(total.nothing()).isTrue();
        assertThat(total.remarks()).extracting(RowRemark::what).containsOnly(What.KNOWN, What.QUESTION);
    }

    @Test
    void bringEventsBackFromTheColumnsOfDataSets() {
        Path file = written("ged.csv", ExportFormat.UCDP);
        forgetEvents();
        TableTotal total = taken(file);
        Set<String> told = before.events().stream().map(event -> event.label() + " " + event.date()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = SmallTables.events(total).stream().map(event -> event.label() + " " + event.date()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(gone(told, read)).as("events that are gone").isEmpty();
        assertThat(gone(read, told)).as("events that are new").isEmpty();
        assertThat(total.edit().sources()).as("new sources").isEmpty();
        Set<EventId> counted = before.questions().stream().flatMap(question -> question.events().stream()).collect(Collectors.toSet());
        assertThat(total.edit().events()).filteredOn(one -> !counted.contains(one.event().id())).isNotEmpty().allSatisfy(one ->
                assertThat(one.testimonies()).extracting(said -> said.attestation().source()).containsOnlyOnceElementsOf(before.event(one.event().id()).orElseThrow().sources()));
    }

    @Test
    void offerTheirOwnFieldsToNoOtherTable() {
        TableScan other = SmallTables.scan("Date,Event,Stance,Testimony note,Status\n2023-03-13,The bridge falls,denies,x,planned\n");
        assertThat(ColumnGuess.of(other).fields()).doesNotContain(TableField.STANCE, TableField.TOLD_NOTE);
    }
}
