package app.synoptic.ui.overview;

import app.synoptic.axis.Span;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The dossier at a glance. Counts all events, whatever the filter; each number sets the filter. Follows only while it
/// is visible.
public final class OverviewView extends ScrollPane {

    private static final List<Verdict> VERDICTS = List.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.SINGLE);

    private static final double NARROWEST = 1020;

    private final Workspace workspace;
    private final Viewport viewport;
    private final Runnable entered;
    private final VBox content = new VBox();
    private final Subscription subscription;

    /// @param entered is run when a number has set the filter, to show the events it counts
    public OverviewView(Workspace workspace, Viewport viewport, Runnable entered) {
        this.workspace = workspace;
        this.viewport = viewport;
        this.entered = entered;
        getStyleClass().add("overview");
        setId("overview");
        Theme.style(this, "overview.css");
        content.getStyleClass().add("content");
        content.setMinWidth(NARROWEST);
        setFitToWidth(true);
        setContent(content);
        subscription = workspace.openProperty().when(visibleProperty()).subscribe(this::show);
    }

    private void show(@Nullable OpenDossier open) {
        content.getChildren().clear();
        if (open == null) {
            return;
        }
        content.getChildren().addAll(
                title("overview.verdicts"), verdicts(open),
                title("overview.sources"), new SurveyTable(Survey.of(open), open.clock(), this::filter),
                title("overview.calendar"));
        open.dossier().span().ifPresentOrElse(span -> content.getChildren().addAll(label(Messages.get("overview.calendar.note"), "note"),
                        new CalendarGrid(open, Calendar.of(open, span), (source, days) -> enter(open, source, days))),
                () -> content.getChildren().add(label(Messages.get("overview.calendar.none"), "note")));
        content.getChildren().add(title("overview.derived"));
        derivations(open);
    }

    private HBox verdicts(OpenDossier open) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        open.dossier().events().forEach(event -> counts.merge(open.agreement(event.id()).verdict(), 1, Integer::sum));
        HBox line = new HBox();
        line.getStyleClass().add("verdicts");
        line.getChildren().add(label(Messages.get("overview.events", open.dossier().events().size()), "total"));
        for (Verdict verdict : VERDICTS) {
            int count = counts.getOrDefault(verdict, 0);
            Hyperlink link = new Hyperlink(count + " " + Words.of(verdict));
            link.setDisable(count == 0);
            link.setOnAction(_ -> filter(Filter.NONE.with(Facet.VERDICT, verdict.name(), true)));
            line.getChildren().add(link);
        }
        return line;
    }

    /// What is known, and what the words of the originals suggest, about who took from whom.
    private void derivations(OpenDossier open) {
        int before = content.getChildren().size();
        for (Source source : open.dossier().sources()) {
            Optional.ofNullable(source.derivedFrom()).ifPresent(from -> content.getChildren().add(label(
                    Messages.get("overview.derived.from", source.publisher(), publisher(open, from)), "fact")));
        }
        for (NearCopy copy : open.nearCopies()) {
            content.getChildren().add(label(Messages.get(copy.dated() ? "overview.copy" : "overview.copy.undated",
                    publisher(open, copy.copy()), publisher(open, copy.model()), copy.shared(), copy.words(), copy.share()), "fact"));
        }
        if (content.getChildren().size() == before) {
            boolean all = open.dossier().sources().stream()
                    .allMatch(source -> open.text(source.id()).filter(text -> text.original()).isPresent());
            content.getChildren().add(label(Messages.get(all ? "overview.derived.none" : "overview.derived.unknown"), "note"));
        }
    }

    private static String publisher(OpenDossier open, SourceId source) {
        return open.dossier().source(source).map(Source::publisher).orElse(source.value());
    }

    private void filter(Filter filter) {
        workspace.filter(filter);
        entered.run();
    }

    private void enter(OpenDossier open, SourceId source, Calendar.Bin days) {
        ZoneId zone = open.dossier().zone();
        workspace.filter(Filter.NONE.with(Facet.SOURCE, source.value(), true));
        viewport.show(new Span(days.from().atStartOfDay(zone).toInstant().toEpochMilli(),
                days.until().atStartOfDay(zone).toInstant().toEpochMilli()));
    }

    private static Label title(String key) {
        return label(Messages.get(key), "title");
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
