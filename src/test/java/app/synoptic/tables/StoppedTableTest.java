package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Editor;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.ChangeProgress;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.h2.H2Library;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table is stopped while its rows are written.
@Tag("slow")
class StoppedTableTest {

    private static final int ROWS = 3000;

    @TempDir
    Path folder = Path.of("");

    private H2Library library;
    private DossierId dossier;
    private TableTotal total;

    @BeforeEach
    void open() {
        library = ShippedLibrary.open(folder);
        dossier = library.dossiers().getFirst();
        StringBuilder csv = new StringBuilder("Date,Event,Source,Killed\n");
        IntStream.range(0, ROWS).forEach(i -> csv.append("2023-03-%02d,Sluice %d is shut,Gauge %d,%d%n".formatted(1 + i % 28, i, i % 5, i % 3)));
        TableScan scan = SmallTables.scan(csv.toString());
        total = new TableTaking(library.dossier(dossier), scan, ColumnGuess.of(scan), null, QuotedSources.none()).all(_ -> { }, () -> false);
        assertThat(total.edit().events()).hasSize(ROWS);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void make(ChangeProgress progress) {
        new Editor(library).make(DossierState.of(library, dossier), total.edit(), "", progress);
    }

    @Test
    void tellsHowManyRowsAreWrittenUntilAllAre() {
        List<Long> done = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        make((written, foreseen) -> {
            done.add(written);
            all.add(foreseen);
        });
        assertThat(done).isSorted().last().isEqualTo(all.getLast());
        assertThat(all.getLast()).isGreaterThan(2L * ROWS);
        assertThat(done.stream().distinct()).hasSizeGreaterThan(10);
        assertThat(library.dossier(dossier).events()).hasSizeGreaterThanOrEqualTo(ROWS);
    }

    @Test
    void leavesNothingWhereverItIsStopped() {
        Catalogue before = library.catalogue(dossier);
        List<JournalEntry> history = library.history();
        long revision = library.revision();
        for (double share : new double[] {0, 0.3, 0.9, 1}) {
            assertThatThrownBy(() -> make((written, all) -> {
                if (share == 0 || all > 0 && written >= all * share) {
                    throw new CancellationException();
                }
            })).as("stopped at %s", share).isInstanceOf(CancellationException.class);
            assertThat(library.catalogue(dossier)).isEqualTo(before);
            assertThat(library.history()).isEqualTo(history);
            assertThat(library.revision()).isEqualTo(revision);
        }
        assertThat(library.check()).isEmpty();
        make(ChangeProgress.UNWATCHED);
        assertThat(library.dossier(dossier).events()).hasSizeGreaterThanOrEqualTo(ROWS);
        library.undo();
        assertThat(library.catalogue(dossier)).isEqualTo(before);
        assertThat(library.check()).isEmpty();
    }
}
