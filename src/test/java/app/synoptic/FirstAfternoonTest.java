package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.Saltmere.Happening;
import app.synoptic.cli.CommandLineProgram;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.intake.Dossiers;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a researcher does on her first afternoon, with articles nobody has read before; and that what she made leaves the
/// program whole.
@InWindow
class FirstAfternoonTest {

    private static final List<String> LABELS = Saltmere.ALL.stream().map(Happening::label).toList();
    private static final SourceId MAIL = new SourceId("mail");
    private static final String COWS = "Cows reach the churchyard";

    @TempDir
    Path folder;
    @TempDir
    Path articles;
    @TempDir
    Path elsewhere;

    @Test
    void aDossierIsMadeFromThreeArticlesKeptAndCarriedElsewhere(WindowRobot robot) throws Exception {
        Path[] files = Saltmere.write(articles);
        WindowDriver seen = new WindowDriver(robot);
        Map<String, String> kept;
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            robot.write("The flood").type(KeyCode.ENTER);
            window.untilTitled("The flood");
            window.give(files);
            window.until(() -> Saltmere.SOURCES.stream().allMatch(source -> window.seen("#pane-" + source)));

            for (Happening happening : Saltmere.ALL) {
                make(robot, window, seen, happening);
            }
            assertThat(events(seen)).containsExactlyInAnyOrderElementsOf(LABELS);

            answer(robot, window, "mail", "31 cows", "New question", "How many cows were saved?", "31");
            answer(robot, window, "ferry", "thirty cows", "cows were saved", "", "30");
            answer(robot, window, "mail", "40 children", "New question", "How many children went home?", "40");
            answer(robot, window, "ferry", "two score pupils", "children went home", "", "40");

            seen.choose(COWS);
            window.command("merge another event");
            robot.write("Cattle saved").type(KeyCode.ENTER);
            window.until(() -> window.seen("#deed-form"));
            robot.type(KeyCode.ENTER);
            window.until(() -> events(seen).size() == 9);
            for (int undone = 0; undone < 5; undone++) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
            window.until(() -> events(seen).size() == 10);
            for (int redone = 0; redone < 5; redone++) {
                window.press(KeyCode.CONTROL, KeyCode.Y);
            }
            window.until(() -> events(seen).size() == 9);
            kept = window.kept();
        }
        isAllThere();
        try (OpenWindow window = new OpenWindow(folder, robot, kept)) {
            window.untilTitled("The flood");
            assertThat(events(seen)).hasSize(9);
            seen.choose(COWS);
            window.until(() -> seen.lit(MAIL).equals(List.of("farmers swam 31 cows to the churchyard", "the churchyard has become a meadow")));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> events(seen).size() == 10);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.until(() -> events(seen).size() == 9);
        }
        carriesItElsewhere(files);
    }

    private void isAllThere() {
        try (Library library = H2Library.open(folder)) {
            Dossier flood = library.dossier(new DossierId("the-flood"));
            assertThat(flood.sources()).extracting(Source::id).extracting(SourceId::value).containsExactlyElementsOf(Saltmere.SOURCES);
            assertThat(flood.events()).hasSize(9);
            assertThat(flood.events()).allSatisfy(event -> assertThat(event.attestations()).hasSizeGreaterThanOrEqualTo(2));
            assertThat(flood.event(flood.events().stream().filter(event -> event.label().equals(COWS)).findFirst().orElseThrow().id())
                    .orElseThrow().attestations()).hasSize(4);
            assertThat(flood.questions()).extracting(Question::question)
                    .containsExactly("How many cows were saved?", "How many children went home?");
            assertThat(flood.questions()).allSatisfy(question -> assertThat(question.readings()).hasSize(2));
        }
    }

    private void carriesItElsewhere(Path[] files) throws Exception {
        String dump = run("dump", "--store", folder, "--dossier", "the-flood");
        Path edited = Files.writeString(elsewhere.resolve("edited.json"), dump);
        Path sealed = Files.writeString(elsewhere.resolve("sealed.json"), run("seal", "--store", folder, edited));
        assertThat(sealed).content().contains("FingerprintSelector").doesNotContain("thirty cows");
        Path store = elsewhere.resolve("store");
        try (Library library = H2Library.open(store)) {
            library.apply(Dossiers.adding(LoadedDossier.of(sealed)));
        }
        run(Stream.concat(Stream.of("import", "--store", store), Stream.of(files)).toArray());
        assertThat(run("dump", "--store", store).equals(dump)).as("the same dossier elsewhere").isTrue();
    }

    private static String run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLineProgram.run(out, err, Stream.of(args).map(Object::toString).toArray(String[]::new));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void make(WindowRobot robot, OpenWindow window, WindowDriver seen, Happening happening) throws Exception {
        boolean first = true;
        for (int report = 0; report < Saltmere.SOURCES.size(); report++) {
            String words = happening.of(report);
            String source = Saltmere.SOURCES.get(report);
            if (words.isEmpty()) {
                continue;
            }
            window.mark(source, words);
            if (first) {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
                window.until(() -> window.seen("#event-form"));
                robot.write(happening.label()).type(KeyCode.TAB).write(happening.day() + " June 2021").type(KeyCode.ENTER);
            } else {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            }
            first = false;
            window.until(() -> seen.lit(new SourceId(source)).equals(List.of(words)));
        }
    }

    /// @param question what is chosen of what is offered
    /// @param words    how a new one is put; empty where it is an old one
    private static void answer(WindowRobot robot, OpenWindow window, String source, String marked, String question, String words, String value)
            throws Exception {
        window.mark(source, marked);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        robot.write(question).type(KeyCode.ENTER);
        WindowDriver.settle();
        if (!words.isEmpty()) {
            robot.write(words).type(KeyCode.ENTER);
            WindowDriver.settle();
        }
        window.until(() -> window.seen("#reading-form"));
        robot.write(value).type(KeyCode.ENTER);
        window.until(() -> !window.seen("#reading-form"));
    }

    private static List<String> events(WindowDriver seen) {
        return seen.rows().stream().filter(LABELS::contains).toList();
    }
}
