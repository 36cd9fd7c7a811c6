package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.affairs.Halden;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Wording;
import app.synoptic.edit.Editor;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.h2.H2Library;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableScan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table in a library that holds texts.
@Tag("slow")
class TakenTableTest {

    private static final String CSV = """
            Date,Event,Source,Quote
            2023-03-13,The bridge falls,Vale Courier,"three people were taken to hospital in Ormby"
            2023-03-13,A van is found,,"Rescuers pulled a delivery van […] shortly before midnight"
            2023-03-02,A lane is closed,Vale Courier,"The agency closed a lane on 2 March"
            2023-03-19,Nothing of the kind,North Post,"Nobody ever wrote this"
            2023-03-14,The road is closed,Vale Courier,"the police closed the road between Halden and Ormby"
            """;

    @TempDir
    Path folder = Path.of("");

    private H2Library library;
    private DossierId dossier;

    @BeforeEach
    void open() {
        library = ShippedLibrary.open(folder);
        dossier = library.dossiers().getFirst();
        Importer importer = new Importer(library);
        Halden.write(folder).forEach(page -> importer.take(page, dossier));
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private TableTotal total() {
        Dossier before = library.dossier(dossier);
        TableScan scan = SmallTables.scan(CSV);
        return new TableTaking(before, scan, ColumnGuess.of(scan), null, QuotedSources.of(library, dossier, () -> false)).all(_ -> { }, () -> false);
    }

    @Test
    void citesTheWordsThatStandInATextAndKeepsTheOthersAsNotes() {
        TableTotal total = total();
        assertThat(total.remarks()).extracting(RowRemark::row, RowRemark::what).containsExactly(
                tuple(4L, What.QUOTE_ELSEWHERE), tuple(5L, What.QUOTE_NOWHERE));
        new Editor(library).make(dossier, total.edit());
        Dossier after = library.dossier(dossier);
        assertThat(cited(after, "The bridge falls")).containsExactly("three people were taken to hospital in Ormby");
        assertThat(cited(after, "A van is found")).containsExactly("Rescuers pulled a delivery van", "shortly before midnight");
        assertThat(cited(after, "The road is closed")).hasSize(1);
        assertThat(event(after, "A van is found").attestations()).extracting(one -> after.source(one.source()).orElseThrow().publisher()).containsExactly("The Lantern");
        assertThat(cited(after, "Nothing of the kind")).isEmpty();
        assertThat(event(after, "Nothing of the kind").attestations()).extracting(Attestation::note).containsExactly("Quoted in the table: “Nobody ever wrote this”");
    }

    private static Event event(Dossier in, String label) {
        return in.events().stream().filter(event -> event.label().equals(label)).findFirst().orElseThrow();
    }

    private List<String> cited(Dossier after, String label) {
        return library.findings(dossier, event(after, label).id()).stream().filter(found -> found.match() == Match.EXACT).map(Finding::places).flatMap(List::stream).map(place -> {
            Wording text = library.wording(place.text()).orElseThrow();
            return text.text().substring(place.start(), place.end());
        }).toList();
    }

    @Test
    void isOneChangeThatOneUndoTakesBack() {
        Catalogue before = library.catalogue(dossier);
        new Editor(library).make(dossier, total().edit());
        assertThat(library.undoable().orElseThrow().subject()).isEqualTo("Flood chronology");
        assertThat(total().remarks()).extracting(RowRemark::what).containsOnly(What.KNOWN);
        library.undo();
        assertThat(library.catalogue(dossier)).isEqualTo(before);
    }
}
