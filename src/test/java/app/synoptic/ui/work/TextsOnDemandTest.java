package app.synoptic.ui.work;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.DigestFile;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.sources.ExcerptsView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;

/// Which texts of a dossier of many sources are read from its library, and when.
@InWindow
class TextsOnDemandTest {

    private static final int SOURCES = 40;
    private static final EventId FLOOD = new EventId("flood");

    @TempDir
    private Path folder;
    private final List<TextId> read = Collections.synchronizedList(new ArrayList<>());
    private H2Library kept;
    private Library library;

    /// The 3rd and the 7th source tell of the flood.
    @BeforeEach
    void open() {
        kept = H2Library.open(folder.resolve("store"));
        List<Source> sources = new ArrayList<>();
        List<DigestFile> digests = new ArrayList<>();
        Map<TestimonyId, List<Evidence>> evidence = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Attestation> told = new ArrayList<>();
        for (int number = 0; number < SOURCES; number++) {
            SourceId source = source(number);
            byte[] file = words(number).getBytes(StandardCharsets.UTF_8);
            TextId text = TextId.of(file);
            sources.add(new Source(source, "Paper " + number, "", List.of(), "en", null, null, null, null, null, new Digest("digests/" + source + ".txt", text), null));
            digests.add(new DigestFile(source, new TextFile(new Wording(text, TextKind.DIGEST, "UTF-8", words(number),
                    List.of(new Region(RegionKind.BODY, 0, words(number).length()))), file)));
            if (number == 3 || number == 7) {
                AttestationId attestation = AttestationId.of(FLOOD, source, 1);
                told.add(new Attestation(attestation, source, Edtf.parse("2021-03-02"), null, Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null));
                evidence.put(attestation, List.of(new Evidence("1", TextKind.DIGEST, new TextQuoteSelector("The river rose", "", ""))));
                findings.add(new Finding(attestation.evidence(1), text, Match.EXACT, List.of(new Passage(text, 0, 14)), List.of()));
            }
        }
        Event flood = new Event(FLOOD, "The river leaves its bed", Edtf.parse("2021-03-02"), null, new Kind("other"), Status.HAPPENED, Tier.CORE,
                List.of(), List.of(), null, told, Map.of());
        kept.apply(new AddDossier(new Catalogue(new Dossier(new DossierId("river"), "The river", Edtf.parse("2021-03-01/2021-03-09"), ZoneId.of("UTC"),
                null, List.of(), sources, List.of(flood), List.of()), evidence), digests, findings));
        library = (Library) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            if (method.getName().equals("wording") || method.getName().equals("sound")) {
                read.add((TextId) arguments[0]);
            }
            try {
                return method.invoke(kept, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private static SourceId source(int number) {
        return new SourceId("paper-" + number);
    }

    private static String words(int number) {
        return "The river rose by %d hands, and the miller went to bed upstairs.\n".formatted(number);
    }

    private static TextId text(int number) {
        return TextId.of(words(number).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void openingADossierReadsNone() {
        OpenDossier open = Objects.requireNonNull(StartupState.of(library, null).first()).open();

        assertThat(open.texts()).hasSize(SOURCES);
        assertThat(open.text(source(3))).map(SourceText::length).contains(words(3).length());
        assertThat(open.agreement(FLOOD).matters()).isNotEmpty();
        assertThat(read).isEmpty();
    }

    @Test
    void thePanesThatAreOpenReadTheirsOnce(Stage stage, WindowRobot robot) {
        Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        shown(stage, Objects.requireNonNull(StartupState.of(library, null).first()).open(), jobs);
        Waiting.until(() -> shown(robot, 7).contains("7 hands"));
        Waiting.until(() -> robot.lookup(".source-pane").queryAll().stream().filter(pane -> pane.isVisible())
                .allMatch(pane -> robot.from(pane).lookup(".reading").<StyleClassedTextArea>query().getLength() > 0));

        List<TextId> panes = IntStream.range(0, SOURCES).filter(number -> robot.lookup("#pane-" + source(number)).queryAll().stream()
                .anyMatch(pane -> robot.from(pane).lookup(".reading").<StyleClassedTextArea>query().getLength() > 0))
                .mapToObj(TextsOnDemandTest::text).toList();
        assertThat(panes).isNotEmpty();
        assertThat(read).doesNotHaveDuplicates().containsAll(panes).hasSizeLessThan(SOURCES / 2);
        jobs.close();
    }

    /// A window on a dossier in which the flood is selected.
    private static void shown(Stage stage, OpenDossier open, Jobs jobs) {
        Workspace workspace = new Workspace();
        Selection selection = new Selection();
        stage.setScene(new Scene(UnkeptView.of(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs), 1400, 900));
        Theme.install();
        Theme.colour(stage.getScene());
        stage.show();
        workspace.show(open);
        selection.select(FLOOD, new Passage(text(7), 0, 14));
    }

    private static String shown(WindowRobot robot, int number) {
        return robot.lookup("#pane-" + source(number)).queryAll().stream()
                .map(pane -> robot.from(pane).lookup(".reading").<StyleClassedTextArea>query().getText()).findFirst().orElse("");
    }

    @Test
    void excerptsReadTheTextsThatTellWhatIsSelected(Stage stage, WindowRobot robot) {
        OpenDossier open = Objects.requireNonNull(StartupState.of(library, null).first()).open();
        Workspace workspace = new Workspace();
        Selection selection = new Selection();
        stage.setScene(new Scene(new ExcerptsView(workspace, selection, _ -> { }), 600, 600));
        Theme.install();
        Theme.colour(stage.getScene());
        stage.show();
        workspace.show(open);
        assertThat(read).isEmpty();

        selection.select(FLOOD);
        Waiting.until(() -> !robot.lookup("#card-" + source(7)).queryAll().isEmpty());

        assertThat(read).containsExactlyInAnyOrder(text(3), text(7));
        assertThat(robot.lookup("#card-" + source(7)).lookup(".hyperlink").<Labeled>queryAll()).hasSize(1);
    }

    @Test
    void keepsTheLastOnesAtHandAndNoMoreThanItMay() {
        KeptTexts texts = KeptTexts.atOnce(library, 3 * words(11).length());
        for (int number : List.of(11, 12, 13, 11, 14)) {
            assertThat(texts.read(outline(number))).map(Wording::text).contains(words(number));
        }

        assertThat(List.of(11, 12, 13, 14)).filteredOn(number -> texts.atHand(outline(number))).containsExactly(11, 13, 14);
        assertThat(read).containsExactly(text(11), text(12), text(13), text(14));
        texts.read(outline(12));
        assertThat(read).hasSize(5);
    }

    private static TextOutline outline(int number) {
        return new TextOutline(text(number), TextKind.ORIGINAL, Wording.PLAIN, words(number).length(), 0);
    }

    /// The library, in which the words of the 7th source are damaged.
    private Library damaged() {
        return (Library) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Library.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("sound")) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            } else if (method.getName().equals("wording") && arguments[0].equals(text(7))) {
                throw new StoreException(StoreException.Reason.DAMAGED, "The text is damaged.", null);
            }
            return method.invoke(kept, arguments);
        });
    }

    @Test
    void aDamagedTextIsMissedWhenItIsRead() {
        OpenDossier open = DossierLoader.load(damaged(), new DossierId("river"));
        SourceText text = open.text(source(7)).orElseThrow();

        assertThat(text.of(FLOOD)).hasSize(1);
        assertThat(text.words()).isEmpty();
        assertThat(text.wording().text()).isBlank().hasSameSizeAs(words(7));
        assertThat(open.text(source(3)).orElseThrow().words()).isPresent();
    }

    @Test
    void thePaneOfADamagedTextSaysSo(Stage stage, WindowRobot robot) {
        Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        shown(stage, Objects.requireNonNull(StartupState.of(damaged(), null).first()).open(), jobs);
        Waiting.until(() -> !shown(robot, 7).isEmpty());

        assertThat(shown(robot, 7)).isEqualTo(Messages.get("sources.damaged"));
        jobs.close();
    }
}
