package app.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.annotate.Placement.Left;
import app.synoptic.annotate.Placement.Placed;
import app.synoptic.cli.Harbour;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.intake.Importer;
import app.synoptic.intake.LibraryExport;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Annotations of an affair whose originals are held.
class AnnotationImportTest {

    @TempDir
    Path folder;

    private Harbour harbour;
    private Library library;
    private DossierId id;

    @BeforeEach
    void hold() {
        harbour = Harbour.in(folder);
        library = H2Library.open(harbour.store());
        id = library.dossiers().getFirst();
        Importer importer = new Importer(library);
        List.of(harbour.courier(), harbour.gazette()).forEach(file -> importer.take(file, id));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path exported(ExportFormat format) {
        Path file = folder.resolve("affair." + format.ending());
        ExportOptions options = new ExportOptions(true, ExportOptions.USUAL.language(), ExportOptions.USUAL.style());
        Exports.write(LibraryExport.of(library, id, new ChosenEvents.All(), options, LocalDate.of(2026, 12, 1), "Synoptic"), format, file);
        return file;
    }

    /// How many passages of originals attest events.
    private Set<Passage> attested() {
        return library.held(id).stream().filter(held -> held.kind() == TextKind.ORIGINAL).flatMap(held -> library.findings(id, held.text()).stream())
                .filter(finding -> finding.match() == Match.EXACT && finding.evidence().testimony() instanceof app.synoptic.domain.AttestationId).map(Finding::places)
                .flatMap(List::stream).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"REFI_QDA", "WEBANNOTATION"})
    void whatWasWrittenOfADossierBringsItNothingNew(ExportFormat format) {
        AnnotationImport back = AnnotationImport.of(library, id, exported(format), List.of());
        assertThat(back.placed()).isEmpty();
        assertThat(back.sources()).isZero();
        assertThat(back.left()).extracting(Left::reason).contains(LeftReason.TOLD).isSubsetOf(LeftReason.TOLD, LeftReason.ANSWER, LeftReason.NOT_THERE, LeftReason.NOWHERE, LeftReason.UNTOLD);
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"REFI_QDA", "WEBANNOTATION"})
    void whatWasWrittenOfADossierCanBeDecidedOnInAnother(ExportFormat format) {
        Path file = exported(format);
        Set<String> words = attested().stream().map(place -> library.wording(place.text()).orElseThrow().text().substring(place.start(), place.end())).collect(Collectors.toSet());
        assertThat(words).hasSizeGreaterThan(3);
        DossierId quay = new DossierId("quay");
        try (Library other = H2Library.open(folder.resolve("other"))) {
            other.apply(new LibraryCommand.AddDossier(new Catalogue(new Dossier(quay, "Quay", null, ZoneOffset.UTC, null, List.of(), List.of(), List.of(), List.of()), Map.of()), List.of(), List.of()));
            if (format == ExportFormat.WEBANNOTATION) {
                List.of(harbour.courier(), harbour.gazette()).forEach(text -> new Importer(other).take(text, quay));
            }
            AnnotationImport come = AnnotationImport.of(other, quay, file, List.of());
            assertThat(come.changes()).hasSize(come.sources());
            assertThat(come.placed()).extracting(placed -> placed.draft().quotes().getFirst().words().strip()).containsAll(words);
            assertThat(come.placed()).extracting(Placed::draft).allSatisfy(draft -> assertThat(draft.annotated()).isTrue());
            assertThat(come.placed().stream().map(placed -> placed.draft().label()).collect(Collectors.toSet()))
                    .containsAnyElementsOf(library.dossier(id).events().stream().map(Event::label).toList());
            come.changes().reversed().forEach(other::revert);
            assertThat(other.dossier(quay).sources()).hasSize(format == ExportFormat.WEBANNOTATION ? 2 : 0);
        }
    }

    @Test
    void nothingIsLeftOutWithoutAReason() throws Exception {
        Passage told = attested().iterator().next();
        String text = library.wording(told.text()).orElseThrow().text();
        String words = text.substring(told.start(), told.end());
        String json = "[" + String.join(",", List.of(annotation("words that stand nowhere at all"), annotation(words), "{\"uri\": \"x\", \"target\": [{\"source\": \"x\"}]}", "5")) + "]";
        AnnotationImport come = AnnotationImport.of(library, id, Files.writeString(folder.resolve("a.json"), json), List.of());
        assertThat(come.left()).extracting(Left::reason).containsExactly(LeftReason.NOWHERE, LeftReason.TOLD, LeftReason.PAGE_NOTE, LeftReason.NOTHING);
        assertThat(AnnotationWords.left(come)).hasSize(4).allMatch(sentence -> sentence.startsWith("annotation ") && !sentence.contains("{"));
        assertThat(AnnotationWords.summary("a.json", come)).isEqualTo("a.json: no annotation waits in the inbox; 4 were left out");
    }

    @Test
    void aSecondTimeItWaitsAlready() throws Exception {
        String text = library.wording(attested().iterator().next().text()).orElseThrow().text();
        int end = text.indexOf('\n');
        Path file = Files.writeString(folder.resolve("a.json"), "[" + annotation(text.substring(0, end).strip()) + "]");
        AnnotationImport first = AnnotationImport.of(library, id, file, List.of());
        assertThat(first.placed()).hasSize(1);
        assertThat(AnnotationImport.of(library, id, file, first.drafts()).left()).extracting(Left::reason).containsExactly(LeftReason.WAITING);
        Path twice = Files.writeString(folder.resolve("b.json"), "[" + annotation(text.substring(0, end).strip()) + "," + annotation(text.substring(0, end).strip()) + "]");
        assertThat(AnnotationImport.of(library, id, twice, List.of()).placed()).hasSize(1);
    }

    private static String annotation(String words) {
        return "{\"target\": [{\"selector\": [{\"type\": \"TextQuoteSelector\", \"exact\": \"" + words.replace("\"", "\\\"").replace("\n", "\\n") + "\"}]}], \"text\": \"A note\"}";
    }
}
