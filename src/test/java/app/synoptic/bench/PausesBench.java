package app.synoptic.bench;

import app.synoptic.bench.affairs.KeptPapers;
import app.synoptic.bench.pauses.FxWatch;
import app.synoptic.bench.pauses.ShippedProgram;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Whether the window with 300 sources ever stops: the longest stretch of work of the FX thread while a person does one thing
/// after another, in milliseconds of CPU, when each is done for the first time since the program started, and from then on. The window is the
/// program's own, on a library and a screen of its own, with the flags and the AOT cache of the package. The last line is one JSON object. Argument: the
/// number of sources, if others. Linux only.
public final class PausesBench {

    private static final int ROUNDS = 12;
    private static final int SETTLE = 12;

    private final Stage stage = new Stage();
    private final Settings settings = Settings.of(Map.of("look", "light", "animated", "false", "place.tour-taken", "1"));
    private final MainWindow window;
    private final Map<String, double[]> figures = new LinkedHashMap<>();
    private final FxWatch watch = FxWatch.begin();

    private PausesBench(Library library) {
        Theme.install();
        window = new MainWindow(stage, settings, MainWindow.beginning(() -> library, settings), _ -> {});
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
        window.show();
    }

    public static void main(String[] args) throws Exception {
        int papers = args.length == 0 ? 300 : Integer.parseInt(args[0]);
        if (args.length < 2) {
            int end = ShippedProgram.trained(Files.createTempDirectory("synoptic-shipped")).run(PausesBench.class, Integer.toString(papers), "inside");
            System.exit(end);
        }
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path folder = Files.createTempDirectory("synoptic-pauses");
        Library library = H2Library.open(folder.resolve("store"));
        library.apply(KeptPapers.of(papers));
        int outcome = 1;
        try {
            Cpu.onFx(() -> new PausesBench(library)).measure(folder);
            outcome = 0;
        } finally {
            Runtime.getRuntime().halt(outcome);
        }
    }

    private void measure(Path folder) throws Exception {
        while (!Cpu.onFx(() -> stage.getScene().lookup(".pane") != null || stage.getScene().lookup(".reading") != null)) {
            Cpu.frames(5);
        }
        Cpu.frames(60);
        say("select an event by key", _ -> key(".timeline", KeyCode.RIGHT, false));
        say("scroll the panes", i -> bars(".sources", i * 0.09));
        say("on to the next panes", i -> fire(i % 2 == 0 ? "#sources-next" : "#sources-previous"));
        say("open the list of the silent", _ -> fire("#silent-sources"));
        say("zoom and move the timeline", i -> key(".timeline", i % 3 == 0 ? KeyCode.PLUS : i % 3 == 1 ? KeyCode.PAGE_DOWN : KeyCode.HOME, false));
        say("join contested events", _ -> fire("#join-contested"));
        say("unfold the lanes of all", _ -> fire("#rest-lanes"));
        if (Cpu.onFx(() -> !((ToggleButton) node("#rest-lanes")).isSelected())) {
            Cpu.onFx(() -> run(() -> fire("#rest-lanes")));
        }
        say("scroll the lanes", i -> ((ScrollBar) node("#lane-bar")).setValue(i * 20.0));
        Cpu.onFx(() -> run(() -> fire("#rest-lanes")));
        for (Reading reading : List.of(Reading.EXCERPTS, Reading.MATRIX, Reading.QUESTION, Reading.OVERVIEW, Reading.SOURCES)) {
            String name = reading.name().toLowerCase(Locale.ROOT);
            say("turn to " + name + " and back", i -> settings.readingProperty().set(i % 2 == 0 ? reading : Reading.TEXTS));
            Cpu.onFx(() -> run(() -> settings.readingProperty().set(reading)));
            Cpu.frames(40);
            switch (reading) {
                case EXCERPTS, MATRIX -> say("select an event in " + name, _ -> key(".timeline", KeyCode.RIGHT, false));
                default -> { }
            }
            String room = switch (reading) {
                case EXCERPTS -> "#excerpts";
                case MATRIX -> "#matrix";
                case QUESTION -> "#question";
                case OVERVIEW -> "#overview";
                default -> "#source-table";
            };
            say("scroll " + name, i -> bars(room, i * 0.09));
        }
        say("sort the table of sources", i -> sort((TableView<?>) node("#sources-rows"), i));
        say("filter the table of sources", i -> ((TextInputControl) node("#sources-filter")).setText(i % 2 == 0 ? "herald" : ""));
        say("choose all sources", i -> {
            TableView<?> table = (TableView<?>) node("#sources-rows");
            if (i % 2 == 0) {
                table.getSelectionModel().selectAll();
            } else {
                table.getSelectionModel().clearSelection();
            }
        });
        Cpu.onFx(() -> run(() -> settings.readingProperty().set(Reading.TEXTS)));
        Cpu.frames(20);
        say("filter by what is contested", _ -> fire("#contested"));
        say("search as one types", i -> ((TextInputControl) node("#find")).setText("breakwater at salm".substring(0, 1 + i)));
        Cpu.onFx(() -> run(() -> ((TextInputControl) node("#find")).setText("")));
        say("give the timeline the whole height", _ -> key(".timeline", KeyCode.DIGIT0, true));
        importing(folder);
        report();
        System.out.flush();
    }

    private void importing(Path folder) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(Files.writeString(folder.resolve("article-" + i + ".txt"), ImportBench.article(i, 1_000)));
        }
        watch.fresh();
        Cpu.onFx(() -> run(() -> window.open(files)));
        for (int i = 0; i < 80; i++) {
            int step = i;
            Cpu.onFx(() -> run(() -> key(".timeline", step % 8 == 7 ? KeyCode.HOME : KeyCode.RIGHT, false)));
            Cpu.frames(SETTLE);
        }
        note("import 60 articles, selecting meanwhile", 0);
    }

    private static <T> void sort(TableView<T> table, int column) {
        table.getSortOrder().setAll(List.of(table.getVisibleLeafColumn(column % table.getVisibleLeafColumns().size())));
    }

    private void say(String what, IntConsumer work) throws Exception {
        watch.fresh();
        once(work, 0);
        note(what, 0);
        watch.fresh();
        for (int i = 1; i < ROUNDS; i++) {
            once(work, i);
        }
        note(what, 1);
    }

    private static void once(IntConsumer work, int round) throws Exception {
        Cpu.onFx(() -> run(() -> work.accept(round)));
        Cpu.frames(SETTLE);
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private void note(String what, int place) {
        double longest = watch.longest();
        figures.computeIfAbsent(what, _ -> new double[2])[place] = longest;
        System.out.printf(Locale.ROOT, "%-48s %-12s %6.1f ms at most%n", what, place == 0 ? "first" : "from then on", longest);
        watch.pauses().forEach(pause -> System.out.println("    " + pause));
    }

    private void report() {
        double first = figures.values().stream().mapToDouble(both -> both[0]).max().orElse(0);
        double then = figures.values().stream().mapToDouble(both -> both[1]).max().orElse(0);
        System.out.printf(Locale.ROOT, "{\"pause_first_ms\": %.1f, \"pause_then_ms\": %.1f}%n", first, then);
    }

    private Node node(String query) {
        return Objects.requireNonNull(stage.getScene().lookup(query), query);
    }

    private void fire(String button) {
        ((ButtonBase) node(button)).fire();
    }

    private void key(String where, KeyCode code, boolean alt) {
        Node node = node(where);
        node.requestFocus();
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    /// Moves what can be scrolled below a node to a share of its way.
    private void bars(String below, double share) {
        all(node(below)).filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast).filter(bar -> bar.isVisible() && bar.getMax() > bar.getMin())
                .forEach(bar -> bar.setValue(bar.getMin() + share * (bar.getMax() - bar.getMin())));
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(PausesBench::all) : Stream.empty());
    }
}
