package app.synoptic.bench;

import app.synoptic.bench.affairs.GrownAffair;
import app.synoptic.domain.Event;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.SourceStanding;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;

/// What 500 sources and 10,000 events cost the FX thread in the matrix and at a glance, in milliseconds of CPU until two frames
/// after; and how many nodes the window then has.
public final class ManySourcesBench {

    private static final int ROUNDS = 20;

    private final Workspace workspace = MemorySeeker.workspace();
    private final Selection selection = new Selection();
    private final Settings settings = Settings.of(Map.of("look", "light", "animated", "false"));
    private final Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
    private final MainView view;

    private ManySourcesBench() {
        Theme.install();
        view = UnkeptView.of(workspace, selection, new Viewport(), settings, jobs);
        Stage stage = new Stage();
        Scene scene = new Scene(view, 1366, 768);
        Theme.follow(scene, settings.lookProperty());
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        OpenDossier open = OpenDossier.of(GrownAffair.made().catalogue().dossier(), Map.of());
        Cpu.onFx(ManySourcesBench::new).measure(open);
        Platform.exit();
        System.exit(0);
    }

    private void measure(OpenDossier open) throws Exception {
        Cpu.onFx(() -> {
            workspace.show(open);
            return true;
        });
        Cpu.frames(10);
        List<Event> events = open.dossier().events();
        Random random = new Random(5);
        say("open the matrix", 1, _ -> settings.readingProperty().set(Reading.MATRIX));
        say("select an event", ROUNDS, _ -> selection.select(events.get(random.nextInt(events.size())).id()));
        say("scroll across the sources", ROUNDS, i -> ((ScrollBar) Objects.requireNonNull(view.lookup("#matrix > .scroll-bar"))).setValue(i * 200.0));
        SourceStanding standing = SourceStanding.UNMENTIONED;
        say("filter by how one source stands", 1, _ -> workspace.filter(Filter.NONE.with(Facet.STAND, standing.with(open.dossier().sources().getFirst().id()), true)));
        say("let all through again", 1, _ -> workspace.filter(Filter.NONE));
        say("open the overview", 1, _ -> settings.readingProperty().set(Reading.OVERVIEW));
        while (!Cpu.onFx(() -> view.lookup("#overview .calendar") != null)) {
            Cpu.frames(5);
        }
        Cpu.frames(5);
        System.out.printf("%-40s %,10d nodes%n", "the overview", Cpu.onFx(() -> nodes(Objects.requireNonNull(view.lookup("#overview"))).count()));
    }

    private void say(String what, int rounds, IntConsumer work) throws Exception {
        double[] costs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            int round = i;
            double before = spent();
            Cpu.onFx(() -> {
                work.accept(round);
                return true;
            });
            Cpu.frames(2);
            costs[i] = spent() - before;
        }
        System.out.printf("%-40s %,10.1f ms, %,d nodes in the window%n", what, Cpu.median(costs), Cpu.onFx(() -> nodes(view).count()));
    }

    private static double spent() throws Exception {
        return Cpu.onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()) / 1e6;
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ManySourcesBench::nodes) : Stream.empty());
    }
}
