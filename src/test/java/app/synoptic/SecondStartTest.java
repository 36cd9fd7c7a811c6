package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window on a library that is open elsewhere.
@InWindow
class SecondStartTest {

    @TempDir
    Path folder;

    @Test
    void saysInASentenceThatTheLibraryIsOpenElsewhereAndHarmsNothing(WindowRobot robot) throws Exception {
        try (Library first = ShippedLibrary.open(folder)) {
            try (OpenWindow window = new OpenWindow(folder, robot)) {
                window.until(() -> window.notice().contains("is open in another window or program; close that first"));
            }
            first.apply(new AddSession(Session.begun(new SessionId("hers"), first.dossiers().getFirst(), "Hers"), SessionViewState.FIRST));
            assertThat(first.check()).isEmpty();
        }
        try (Library again = H2Library.open(folder)) {
            assertThat(again.history()).extracting(JournalEntry::name).containsExactly("command.add-dossier", "command.add-session");
        }
    }
}
