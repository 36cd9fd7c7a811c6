package app.synoptic.ui.overview;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Stand;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The sources down, what is counted of them across. Each number leads to what it counts.
final class SurveyTable extends GridPane {

    private static final List<Stand> COLUMNS = List.of(Stand.ALONE, Stand.UNDISPUTED, Stand.DISPUTED, Stand.TOO_EARLY,
            Stand.UNMENTIONED, Stand.BEGUN, Stand.NOT_READ, Stand.NOT_APPLICABLE);

    private final Clock clock;
    private final Consumer<Filter> chosen;

    /// @param chosen is given the filter that lets through what a number counts
    SurveyTable(Survey survey, Clock clock, Consumer<Filter> chosen) {
        this.clock = clock;
        this.chosen = chosen;
        getStyleClass().add("survey");
        List<Stand> columns = columns(survey);
        head(columns);
        for (int row = 0; row < survey.lines().size(); row++) {
            line(survey.lines().get(row), columns, row + 1);
        }
    }

    /// In which ways a source can stand that tells an event, and of the others those in which any stands.
    static List<Stand> columns(Survey survey) {
        return COLUMNS.stream()
                .filter(stand -> stand.ordinal() <= Stand.DISPUTED.ordinal() || survey.lines().stream().anyMatch(line -> line.count(stand) > 0))
                .toList();
    }

    private void head(List<Stand> columns) {
        add(new WrappingLabel(Messages.get("overview.source"), "head"), 0, 0);
        add(new WrappingLabel(Messages.get("overview.published"), "head"), 1, 0);
        add(new WrappingLabel(Messages.get("overview.knows"), "head"), 2, 0);
        getColumnConstraints().addAll(new ColumnConstraints(150), new ColumnConstraints(108), new ColumnConstraints(126));
        number(Messages.get("overview.told"), 3);
        for (int i = 0; i < columns.size(); i++) {
            number(Words.of(columns.get(i)), 4 + i);
        }
        number(Messages.get("overview.lag"), 4 + columns.size());
    }

    private void number(String words, int column) {
        ColumnConstraints right = new ColumnConstraints(70, 84, 110);
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(right);
        add(new WrappingLabel(words, "head"), column, 0);
    }

    private void line(Survey.Line line, List<Stand> columns, int row) {
        String source = line.source().id().value();
        add(new WrappingLabel(line.source().publisher(), "name"), 0, row);
        add(new WrappingLabel(line.source().published() == null ? Messages.get("overview.unknown") : Dates.shortly(line.source().published(), clock), "date"), 1, row);
        add(new WrappingLabel(line.source().knows() == null ? Messages.get("overview.unknown") : Dates.shortly(line.source().knows(), clock), "date"), 2, row);
        add(link(line.told(), Messages.get("overview.told.spoken", line.source().publisher(), line.told()),
                Filter.NONE.with(Facet.SOURCE, source, true)), 3, row);
        for (int i = 0; i < columns.size(); i++) {
            Stand stand = columns.get(i);
            int count = line.count(stand);
            add(link(count, Messages.get("overview.stand.spoken", line.source().publisher(), Words.of(stand), count),
                    Filter.NONE.with(Facet.STAND, stand.with(line.source().id()), true)), 4 + i, row);
        }
        Label lag = new WrappingLabel(line.lag().map(days -> Messages.get("overview.days", days)).orElse("–"), "number");
        if (!line.lags().isEmpty()) {
            Tip.over(lag, Messages.get("overview.lag.tip", line.lags().size(), line.lags().getFirst(), line.lags().getLast()));
        }
        add(lag, 4 + columns.size(), row);
    }

    private Node link(int count, String spoken, Filter filter) {
        if (count == 0) {
            Label none = new WrappingLabel("0", "none");
            none.setAccessibleText(spoken);
            return none;
        }
        Hyperlink link = new Hyperlink(Integer.toString(count));
        link.setAccessibleText(spoken);
        Tip.over(link, spoken);
        link.setOnAction(_ -> {
            link.setVisited(false);
            chosen.accept(filter);
        });
        return link;
    }
}
