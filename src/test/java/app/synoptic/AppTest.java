package app.synoptic;

import app.synoptic.cli.Harbour;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.work.DossierLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The program as it starts, on a library of its own and the shipped dossier.
@InWindow
class AppTest {

    private static final Path ARTICLES = Path.of("../shared/articles");

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver window = new WindowDriver(robot);

    @Test
    void opensOnTheShippedDossierAndLightsEveryEventInItsDigests() throws Exception {
        OpenDossier open = library(List.of());
        try (StartedApp app = new StartedApp(folder, robot)) {
            app.skipTour();
            assertThat(open.dossier().sources()).allSatisfy(source -> assertThat(window.badge(source.id())).isEqualTo("Digest"));
            assertLit(open);
        }
    }

    @Test
    void lightsEveryEventInTheOriginalsOnceTheyAreImported() throws Exception {
        assumeTrue(Files.isDirectory(ARTICLES), "the articles do not lie beside the project");
        List<Path> articles;
        try (Stream<Path> files = Files.list(ARTICLES)) {
            articles = files.sorted().toList();
        }
        assertOriginalsLit(folder, library(articles));
    }

    @Test
    void lightsEveryEventInOriginalsOfOursOnceTheyAreImported() {
        Harbour harbour = Harbour.in(folder);
        OpenDossier open;
        try (Library library = H2Library.open(harbour.store())) {
            open = imported(library, List.of(harbour.courier(), harbour.gazette()));
        }
        assertOriginalsLit(harbour.store(), open);
    }

    private void assertOriginalsLit(Path store, OpenDossier open) {
        try (StartedApp app = new StartedApp(store, robot)) {
            app.skipTour();
            assertThat(open.dossier().sources()).allSatisfy(source -> assertThat(window.badge(source.id())).isEqualTo("Original"));
            assertLit(open);
        }
    }

    /// Fills the library as a person would have before, and says what the window must show of it, with all words at hand.
    private OpenDossier library(List<Path> articles) {
        try (Library library = ShippedLibrary.open(folder)) {
            return imported(library, articles);
        }
    }

    private static OpenDossier imported(Library library, List<Path> articles) {
        Importer importer = new Importer(library);
        articles.forEach(article -> assertThat(importer.take(article, library.dossiers().getFirst()))
                .isInstanceOf(ImportResult.Recognised.class));
        OpenDossier open = DossierLoader.load(library, library.dossiers().getFirst());
        open.texts().values().forEach(SourceText::wording);
        return open;
    }

    private void assertLit(OpenDossier open) {
        for (Event event : sample(open)) {
            window.choose(event.label());
            for (SourceText text : open.texts().values()) {
                SourceId source = text.source();
                assertThat(String.join(" ", window.lit(source))).as(event.label() + " in " + source)
                        .isEqualToNormalizingWhitespace(expected(text, event));
                boolean silent = open.silence(event, source).isPresent();
                assertThat(window.notice(source).isEmpty()).as(event.label() + " in " + source).isNotEqualTo(silent);
            }
        }
    }

    /// Every sixteenth event, the first among them; of few, all.
    private static List<Event> sample(OpenDossier open) {
        int step = open.dossier().events().size() > 16 ? 16 : 1;
        List<Event> sample = new ArrayList<>();
        for (int i = 0; i < open.dossier().events().size(); i += step) {
            sample.add(open.dossier().events().get(i));
        }
        return sample;
    }

    private static String expected(SourceText text, Event event) {
        boolean[] lit = new boolean[text.wording().text().length()];
        text.of(event.id()).stream().map(Finding::places).flatMap(List::stream).forEach(place -> light(lit, place));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lit.length; i++) {
            words.append(lit[i] ? text.wording().text().charAt(i) : i > 0 && lit[i - 1] ? " " : "");
        }
        return words.toString();
    }

    private static void light(boolean[] lit, Passage place) {
        Arrays.fill(lit, place.start(), place.end(), true);
    }
}
