package app.synoptic.bench;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.Importer;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.KeptPictures;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.VerticalSplit;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.sources.SourcesView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.DossierLoader;
import app.synoptic.ui.work.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

/// Pictures of the window in the states a person meets, as PNG files in `target/screenshots`, or in the folder given.
/// The originals are shown where the articles lie beside the project; those pictures are not for publishing.
public final class ScreenshotsBench {

    private static final Path ARTICLES = Path.of("../shared/articles");
    private static final int SETTLE = 30;
    private static final int LONG = 120;

    /// The stage stays smaller than the headless screen; the window's content in it is as large as the picture.
    private static final double SHOWN = 800;

    private final Workspace workspace = MemorySeeker.workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Settings settings = Settings.of(Map.of("look", "light", "animated", "false"));
    private final Path folder;
    private final MainView view;

    private ScreenshotsBench(Path folder) {
        this.folder = folder;
        Theme.install();
        Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
        view = UnkeptView.of(workspace, selection, viewport, settings, jobs);
        view.setManaged(false);
        view.resize(1600, 1000);
        Scene scene = new Scene(new Pane(view), SHOWN, SHOWN);
        Theme.follow(scene, settings.lookProperty());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path folder = Path.of(args.length == 0 ? "target/screenshots" : args[0]);
        ScreenshotsBench bench = onFx(() -> new ScreenshotsBench(folder));
        try (Library library = H2Library.open(Files.createTempDirectory("synoptic-screenshots"))) {
            Dossiers.fillEmpty(library);
            bench.take(library);
        }
        Platform.exit();
        System.exit(0);
    }

    private void take(Library library) throws Exception {
        OpenDossier digests = DossierLoader.load(library, library.dossiers().getFirst());
        show(digests);
        keep("first-start");
        Event told = most(digests, event -> event.tier() == Tier.CORE && !digests.contested(event.id()));
        Event contested = most(digests, event -> event.tier() == Tier.CORE && digests.contested(event.id()));
        Event untold = digests.dossier().events().stream().filter(event -> event.tier() == Tier.CORE).min(Comparator.comparing(event -> event.attestations().size())).orElseThrow();
        select(told);
        keep("event-digests");
        select(contested);
        keep("contested");
        select(untold);
        keep("silent-source");
        inSources(digests, told, contested);
        turnLines();
        keep("all-contested");
        turnLines();
        show(digests);
        side(1);
        search("CSTO");
        keep("search");
        search("");
        side(0);
        if (Files.isDirectory(ARTICLES)) {
            importArticles(library);
            show(DossierLoader.load(library, library.dossiers().getFirst()));
            select(told);
            keep("event-originals");
            show(digests);
        }
        select(contested);
        for (Look look : List.of(Look.DARK, Look.HIGH_CONTRAST)) {
            set(() -> settings.lookProperty().set(look));
            keep(look == Look.DARK ? "dark" : "high-contrast");
        }
        set(() -> settings.lookProperty().set(Look.LIGHT));
        for (Reading reading : List.of(Reading.EXCERPTS, Reading.MATRIX, Reading.OVERVIEW, Reading.SOURCES)) {
            set(() -> settings.readingProperty().set(reading));
            keep(reading.name().toLowerCase(Locale.ROOT));
        }
        set(() -> {
            settings.readingProperty().set(Reading.QUESTION);
            selection.ask(digests.question(new QuestionId("armenian-soldiers")).orElseGet(digests.dossier().questions()::getFirst), null);
        });
        keep("one-question");
        select(contested);
        set(() -> settings.readingProperty().set(Reading.TEXTS));
        size(1366, 768);
        keep("1366x768");
        whole();
        keep("1366x768-whole-timeline");
        whole();
        size(1280, 720);
        keep("1280x720");
        size(1600, 1000);
        set(() -> selection.select(null));
        manyPapers();
        show(digests);
        zoom(digests, "1991-01-01/2022-12-31", "decades");
        zoom(digests, "2022-01-05", "a-day");
        zoom(digests, "2022-01-06T20:00:00+06:00/2022-01-06T22:00:00+06:00", "an-hour");
        size(1920, 1080);
        keep("3840x2160", 2);
    }

    /// Affairs of 35 and of 300 sources, on a small screen, a large one, and a large one of fine pixels: nothing selected, a contested
    /// event, the list of those that are silent on it, the lanes of all, and all sources in the matrix, at a glance and as a table; and
    /// how a report on each begins.
    private void manyPapers() throws Exception {
        for (int papers : List.of(35, 300)) {
            OpenDossier affair = ManyPapers.of(papers);
            ReportPagesBench.begin(affair, folder.resolve("papers-%d-report.png".formatted(papers)));
            show(affair);
            for (int[] screen : new int[][] {{1366, 768, 1}, {1920, 1080, 1}, {1920, 1080, 2}}) {
                size(screen[0], screen[1]);
                set(() -> selection.select(null));
                String name = "papers-%d-%d".formatted(papers, screen[0] * screen[2]);
                keep(name, screen[2]);
                set(() -> selection.select(ManyPapers.BREAK));
                keep(name + "-contested", screen[2]);
                for (String opened : List.of("#silent-sources", "#rest-lanes")) {
                    ToggleButton button = (ToggleButton) view.lookup(opened);
                    set(button::fire);
                    keep(name + opened.replace('#', '-'), screen[2]);
                    set(button::fire);
                }
                for (Reading reading : List.of(Reading.MATRIX, Reading.OVERVIEW, Reading.SOURCES)) {
                    set(() -> settings.readingProperty().set(reading));
                    keep(name + (reading == Reading.SOURCES ? "-table" : "-" + reading.name().toLowerCase(Locale.ROOT)), screen[2]);
                }
                set(() -> settings.readingProperty().set(Reading.TEXTS));
            }
        }
        size(1600, 1000);
    }

    /// A question asked, words looked for in one source, a source hidden, and a copy in which cited words have changed:
    /// a digest, taken for one.
    private void inSources(OpenDossier digests, Event told, Event contested) throws Exception {
        set(() -> selection.ask(digests.dossier().questions().getFirst(), null));
        keep("question");
        select(contested);
        SourcesView sources = (SourcesView) view.lookup(".sources");
        set(() -> {
            sources.lookup(".reading").requestFocus();
            sources.find();
            ((TextField) sources.lookup(".find-typed")).setText("january");
        });
        keep("find-in-source");
        set(() -> {
            sources.lookup(".find-typed").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            sources.hide();
        });
        keep("hidden-source");
        set(sources::showAll);
        show(changed(digests, told));
        select(told);
        keep("changed-copy");
        show(digests);
    }

    private static OpenDossier changed(OpenDossier digests, Event told) {
        Map<SourceId, SourceText> texts = new HashMap<>(digests.texts());
        texts.replaceAll((_, text) -> {
            Map<EventId, List<Finding>> findings = new HashMap<>(text.findings());
            findings.computeIfPresent(told.id(), (_, own) -> own.stream().map(ScreenshotsBench::changed).toList());
            return new SourceText(text.source(), text.wording(), findings, text.answers());
        });
        return OpenDossier.of(digests.dossier(), texts);
    }

    private static Finding changed(Finding finding) {
        Passage place = finding.places().getFirst();
        return new Finding(finding.evidence(), finding.text(), Match.CHANGED, List.of(place),
                List.of(new Passage(place.text(), place.start(), Math.min(place.end(), place.start() + 8))));
    }

    private static Event most(OpenDossier open, Predicate<Event> which) {
        return open.dossier().events().stream().filter(which)
                .max(Comparator.comparing(event -> event.attestations().size())).orElseThrow();
    }

    private static void importArticles(Library library) throws IOException {
        Importer importer = new Importer(library);
        try (Stream<Path> files = Files.list(ARTICLES)) {
            files.sorted().forEach(file -> importer.take(file, library.dossiers().getFirst()));
        }
    }

    private void show(OpenDossier open) throws Exception {
        set(() -> {
            selection.reset();
            viewport.reset();
            workspace.show(open);
        });
    }

    private void select(Event event) throws Exception {
        set(() -> selection.select(event.id()));
    }

    private void zoom(OpenDossier open, String stretch, String name) throws Exception {
        String[] ends = stretch.split("/");
        ZoneId zone = open.dossier().zone();
        Bounds first = Edtf.parse(ends[0]).bounds(zone);
        Bounds last = Edtf.parse(ends[ends.length - 1]).bounds(zone);
        set(() -> viewport.show(TimeSpan.of(first.span(last), new TimeSpan(0, 1))));
        keep(name);
    }

    /// Gives the timeline the whole height, or takes it back.
    private void whole() throws Exception {
        set(() -> view.lookupAll(".split-pane").stream().filter(VerticalSplit.class::isInstance).map(VerticalSplit.class::cast)
                .forEach(split -> split.wholeProperty().set(!split.wholeProperty().get())));
        frames(LONG);
    }

    private void turnLines() throws Exception {
        set(((ToggleButton) view.lookup("#join-contested"))::fire);
    }

    private void search(String words) throws Exception {
        set(() -> ((TextField) view.lookup("#find")).setText(words));
    }

    private void side(int tab) throws Exception {
        set(() -> ((TabPane) view.lookup(".side")).getSelectionModel().select(tab));
    }

    private void size(double width, double height) throws Exception {
        set(() -> view.resize(width, height));
    }

    private void keep(String name) throws Exception {
        keep(name, 1);
    }

    /// Keeps a picture of what is seen once the window has settled.
    private void keep(String name, double scale) throws Exception {
        frames(SETTLE);
        WritableImage picture = onFx(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            return view.snapshot(parameters, null);
        });
        Path file = folder.resolve(name + ".png");
        KeptPictures.keep(picture, file);
        System.out.printf("%s %d×%d%n", file, (int) picture.getWidth(), (int) picture.getHeight());
    }

    private static void set(Runnable change) throws Exception {
        onFx(() -> {
            change.run();
            return true;
        });
        frames(SETTLE);
    }

    private static void frames(int count) throws Exception {
        CountDownLatch done = new CountDownLatch(count);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                done.countDown();
                if (done.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        done.await();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
