package app.synoptic.ui.overview;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.SourceStanding;
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

    private static final List<SourceStanding> COLUMNS = List.of(SourceStanding.ALONE, SourceStanding.UNDISPUTED, SourceStanding.DISPUTED, SourceStanding.TOO_EARLY,
            SourceStanding.UNMENTIONED, SourceStanding.BEGUN, SourceStanding.NOT_READ, SourceStanding.NOT_APPLICABLE);

    private final Clock clock;
    private final Consumer<Filter> chosen;

    /// @param chosen is given the filter that lets through what a number counts
    SurveyTable(SourceSurvey survey, Clock clock, Consumer<Filter> chosen) {
        this.clock = clock;
        this.chosen = chosen;
        getStyleClass().add("survey");
        List<SourceStanding> columns = columns(survey);
        head(columns);
        for (int row = 0; row < survey.lines().size(); row++) {
            line(survey.lines().get(row), columns, row + 1);
        }
    }

    /// In which ways a source can stand that tells an event, and of the others those in which any stands.
    static List<SourceStanding> columns(SourceSurvey survey) {
        return COLUMNS.stream()
                .filter(standing -> standing.ordinal() <= SourceStanding.DISPUTED.ordinal() || survey.lines().stream().anyMatch(line -> line.count(standing) > 0))
                .toList();
    }

    private void head(List<SourceStanding> columns) {
        add(new WrappingLabel(Messages.get("overview.source"), "head"), 0, 0);
        add(new WrappingLabel(Messages.get("overview.published"), "head"), 1, 0);
        add(new WrappingLabel(Messages.get("overview.knows"), "head"), 2, 0);
        getColumnConstraints().addAll(new ColumnConstraints(150), new ColumnConstraints(108), new ColumnConstraints(126));
        number(Messages.get("overview.told"), 3);
        for (int i = 0; i < columns.size(); i++) {
            number(EnumWords.of(columns.get(i)), 4 + i);
        }
        number(Messages.get("overview.lag"), 4 + columns.size());
    }

    private void number(String words, int column) {
        ColumnConstraints right = new ColumnConstraints(70, 84, 110);
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(right);
        add(new WrappingLabel(words, "head"), column, 0);
    }

    private void line(SourceSurvey.Line line, List<SourceStanding> columns, int row) {
        String source = line.source().id().value();
        add(new WrappingLabel(line.source().publisher(), "name"), 0, row);
        add(new WrappingLabel(line.source().published() == null ? Messages.get("overview.unknown") : DateLabels.shortly(line.source().published(), clock), "date"), 1, row);
        add(new WrappingLabel(line.source().knows() == null ? Messages.get("overview.unknown") : DateLabels.shortly(line.source().knows(), clock), "date"), 2, row);
        add(link(line.told(), Messages.get("overview.told.spoken", line.source().publisher(), line.told()),
                Filter.NONE.with(Facet.SOURCE, source, true)), 3, row);
        for (int i = 0; i < columns.size(); i++) {
            SourceStanding standing = columns.get(i);
            int count = line.count(standing);
            add(link(count, Messages.get("overview.stand.spoken", line.source().publisher(), EnumWords.of(standing), count),
                    Filter.NONE.with(Facet.STAND, standing.with(line.source().id()), true)), 4 + i, row);
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
