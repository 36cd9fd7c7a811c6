package app.synoptic.ui.overview;

import app.synoptic.axis.TimeSpan;
import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The dossier at a glance. Counts all events, whatever the filter; each number sets the filter. Follows only while it
/// is visible. Of a large dossier it is worked out away from the FX thread; until then it shows the one before.
public final class OverviewView extends ScrollPane {

    private static final double NARROWEST = 1020;
    private static final double MARGINS = 70;
    private static final double HALF = 500;
    /// How many rows of long lists are made pulse by pulse.
    private static final List<Integer> ROWS = List.of(1, 4, 8, Integer.MAX_VALUE);

    /// So many events and sources, times each other, are counted at once.
    private static final long SMALL = 20_000;

    private final Workspace workspace;
    private final Selection selection;
    private final Viewport viewport;
    private final Settings settings;
    private final Jobs jobs;
    private final VBox content = new VBox();
    private final PulseQueue coming = new PulseQueue();
    private final Subscription subscription;
    private boolean counting;

    public OverviewView(Workspace workspace, Selection selection, Viewport viewport, Settings settings, Jobs jobs) {
        this.workspace = workspace;
        this.selection = selection;
        this.viewport = viewport;
        this.settings = settings;
        this.jobs = jobs;
        getStyleClass().add("overview");
        setId("overview");
        content.getStyleClass().add("content");
        content.setMinWidth(NARROWEST);
        setFitToWidth(true);
        setContent(content);
        subscription = workspace.openProperty().when(visibleProperty()).subscribe(this::count);
    }

    private void count(@Nullable OpenDossier open) {
        if (open == null) {
            coming.forget();
            content.getChildren().clear();
        } else if ((long) open.dossier().events().size() * open.dossier().sources().size() <= SMALL) {
            show(OverviewSummary.of(open));
        } else {
            if (content.getChildren().isEmpty()) {
                content.getChildren().add(OverviewLabel.of(Messages.get("overview.counting"), "note"));
            }
            if (!counting) {
                counting = true;
                jobs.quietly(() -> OverviewSummary.of(open), this::counted);
            }
        }
    }

    private void counted(OverviewSummary glance) {
        counting = false;
        OpenDossier now = workspace.open();
        if (glance.open() == now) {
            show(glance);
        } else if (isVisible()) {
            count(now);
        }
    }

    private void show(OverviewSummary glance) {
        OpenDossier open = glance.open();
        content.setMinWidth(NARROWEST);
        List<Supplier<List<? extends Node>>> parts = new ArrayList<>();
        parts.add(() -> List.of(new Headline(glance, this::filter)));
        parts.add(() -> List.of(beside(new RankingList("overview.contested.", glance.contested(), OverviewView::disputed, this::select, () -> filter(Filter.NONE.withContestedOnly(true))),
                new RankingList("overview.leaning.", glance.leaning(), ranked -> Messages.get("overview.leaning.sources", ranked.sources()), this::select, null))));
        if (glance.many()) {
            parts.add(() -> List.of(spread(glance.spread())));
            parts.add(() -> List.of(title("overview.sources"), new SurveyList(glance.survey(), open, this::filter), all(glance)));
            ROWS.forEach(most -> parts.add(() -> fill(SurveyList.class, list -> list.show(most))));
        } else {
            parts.add(() -> List.of(title("overview.sources"), new SurveyTable(glance.survey(), open.clock(), this::filter)));
        }
        parts.add(() -> calendar(glance));
        ROWS.forEach(most -> parts.add(() -> fill(CalendarList.class, list -> list.show(most))));
        parts.add(() -> List.of(title("overview.derived"), new Derivations(open)));
        put(parts);
    }

    /// Has these parts stand there, one after another; what stood there stays until what is in its place comes.
    private void put(List<Supplier<List<? extends Node>>> parts) {
        int[] at = {0};
        List<Runnable> works = new ArrayList<>();
        parts.forEach(part -> works.add(() -> {
            for (Node node : part.get()) {
                int place = at[0]++;
                if (place < content.getChildren().size()) {
                    content.getChildren().set(place, node);
                } else {
                    content.getChildren().add(node);
                }
            }
        }));
        works.add(() -> content.getChildren().remove(at[0], content.getChildren().size()));
        coming.replace(works);
    }

    private <T> List<Node> fill(Class<T> list, Consumer<T> rest) {
        content.getChildren().stream().filter(list::isInstance).map(list::cast).forEach(rest);
        return List.of();
    }

    private Hyperlink all(OverviewSummary glance) {
        Hyperlink all = new Hyperlink(Messages.get("overview.sources.all", glance.sources().size()));
        all.setId("overview-all-sources");
        all.setOnAction(_ -> settings.readingProperty().set(Reading.SOURCES));
        return all;
    }

    private Node spread(SourceSpread spread) {
        Node publishers = spread.several() == 0 ? OverviewLabel.of(Messages.get("overview.publishers.one-each"), "note")
                : new BarChart(spread.publishers(), this::filter);
        return beside(new VBox(title("overview.publishers"), publishers), new VBox(title("overview.months"), new BarChart(spread.months(), this::filter)));
    }

    /// Two parts side by side.
    private static HBox beside(Region left, Region right) {
        HBox both = new HBox(left, right);
        both.getStyleClass().add("beside");
        List.of(left, right).forEach(part -> {
            part.setPrefWidth(HALF);
            part.setMinWidth(0);
        });
        return both;
    }

    private static String disputed(OverviewSummary.Ranked ranked) {
        MatrixRow row = ranked.row();
        String pairs = Messages.get("overview.contested.pairs", row.degree().apart(), row.degree().pairs());
        return row.byAnswers() ? Messages.get("overview.contested.answers", pairs) : pairs;
    }

    private List<? extends Node> calendar(OverviewSummary glance) {
        OpenDossier open = glance.open();
        EventCalendar calendar = glance.calendar();
        Label title = title("overview.calendar");
        Label note = OverviewLabel.of(Messages.get(calendar == null ? "overview.calendar.none" : "overview.calendar.note"), "note");
        if (calendar == null) {
            return List.of(title, note);
        }
        content.setMinWidth(Math.max(NARROWEST, CalendarGrid.width(calendar) + MARGINS));
        return List.of(title, note, glance.many() ? new CalendarList(open, calendar, (source, days) -> enter(open, source, days))
                : new CalendarGrid(open, calendar, glance.sources(), (source, days) -> enter(open, source, days)));
    }

    private void select(OverviewSummary.Ranked ranked) {
        workspace.filter(Filter.NONE);
        selection.select(ranked.event().id());
        settings.readingProperty().set(Reading.MATRIX);
    }

    private void filter(Set<SourceId> sources) {
        filter(Filter.NONE.with(Facet.SOURCE, sources.stream().map(SourceId::value).collect(Collectors.toSet())));
    }

    /// Shows the events that a number counts.
    private void filter(Filter filter) {
        workspace.filter(filter);
        settings.readingProperty().set(Reading.MATRIX);
    }

    private void enter(OpenDossier open, SourceId source, EventCalendar.Bin days) {
        ZoneId zone = open.dossier().zone();
        workspace.filter(Filter.NONE.with(Facet.SOURCE, source.value(), true));
        viewport.show(new TimeSpan(days.from().atStartOfDay(zone).toInstant().toEpochMilli(),
                days.until().atStartOfDay(zone).toInstant().toEpochMilli()));
    }

    private static Label title(String key) {
        return OverviewLabel.of(Messages.get(key), "title");
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        coming.forget();
        subscription.unsubscribe();
    }
}
