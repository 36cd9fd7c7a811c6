package app.synoptic.faults.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.faults.Disk;
import app.synoptic.faults.Fault;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A person goes on in the window although a change could not be kept: what is acknowledged later is kept, whatever became of that one.
@Tag("slow")
class GoingOnTest {

    private static final int CHANGES = 4;

    @TempDir
    Path folder;

    private final Random random = new Random(9);

    @ParameterizedTest
    @EnumSource
    void losesNothingThatIsAcknowledgedAfterAFailure(Fault fault) throws IOException {
        Given given = Given.in(folder);
        boolean reached = true;
        for (long at = 1; reached; at++) {
            Path library = Files.createDirectory(folder.resolve("at-" + at));
            Files.copy(given.base(Given.AFFAIR).resolve("library").resolve(H2Library.FILE), library.resolve(H2Library.FILE));
            List<String> kept = new ArrayList<>();
            Disk.watch();
            try (H2Library open = H2Library.open(library)) {
                Session session = open.sessions(open.dossiers().getFirst()).getFirst();
                Disk.failNow(fault, at);
                for (int change = 0; change < CHANGES; change++) {
                    String words = "Change " + change;
                    if (done(() -> open.apply(new WriteNote(session.id(), new OfEvent(Scene.FAIR), words, LocalDate.EPOCH)))) {
                        kept.add(words);
                    }
                }
            } catch (StoreException closing) {
                assertThat(closing).hasMessageContaining("clos");
            } finally {
                reached = Disk.mend(random) >= at;
            }
            try (H2Library open = H2Library.open(library)) {
                assertThat(open.check()).as("%s at call %d", fault, at).isEmpty();
                assertThat(open.custody().faults()).as("%s at call %d", fault, at).isEmpty();
                String last = open.sessions(open.dossiers().getFirst()).getFirst().note(new OfEvent(Scene.FAIR)).map(Note::words).orElse("");
                assertThat(kept.isEmpty() || last.compareTo(kept.getLast()) >= 0).as("%s at call %d: “%s” is there, and %s were acknowledged", fault, at, last, kept).isTrue();
            }
        }
    }

    private static boolean done(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StoreException failed) {
            return false;
        }
    }
}
