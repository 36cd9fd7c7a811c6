package app.synoptic.ui.overview;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.Chronology;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What [SurveyTable] tells of a few sources, of any number: to be scrolled, and sorted by any column. Those come first that
/// tell most events.
final class SurveyList extends TableView<SourceSurvey.Line> {

    private static final double ROW = 26;
    private static final double HEAD = 44;
    private static final int ROWS = 12;
    private static final double NUMBER = 92;

    private final Consumer<Filter> chosen;
    private final List<SourceSurvey.Line> lines;

    /// @param chosen is given the filter that lets through what a number counts
    SurveyList(SourceSurvey survey, OpenDossier open, Consumer<Filter> chosen) {
        super(FXCollections.observableArrayList());
        lines = survey.lines();
        this.chosen = chosen;
        getStyleClass().add("survey-list");
        setPlaceholder(new Region());
        setId("survey-list");
        setAccessibleText(Messages.get("overview.survey.accessible", survey.lines().size()));
        setFixedCellSize(ROW);
        setMinHeight(HEAD + ROW * Math.min(ROWS, survey.lines().size()));
        setPrefHeight(getMinHeight());
        TableColumn<SourceSurvey.Line, String> name = new TableColumn<>();
        head(name, Messages.get("overview.source"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().source().publisher()));
        name.setPrefWidth(176);
        TableColumn<SourceSurvey.Line, Integer> told = count(Messages.get("overview.told"), SourceSurvey.Line::told, (line, words) -> link(words,
                Messages.get("overview.told.spoken", line.source().publisher(), line.told()), Filter.NONE.with(Facet.SOURCE, line.source().id().value(), true)));
        getColumns().add(name);
        getColumns().add(date(Messages.get("overview.published"), line -> line.source().published(), open));
        getColumns().add(date(Messages.get("overview.knows"), line -> line.source().knows(), open));
        getColumns().add(told);
        for (SourceStanding standing : SurveyTable.columns(survey)) {
            getColumns().add(count(EnumWords.of(standing), line -> line.count(standing), (line, words) -> link(words,
                    Messages.get("overview.stand.spoken", line.source().publisher(), EnumWords.of(standing), line.count(standing)),
                    Filter.NONE.with(Facet.STAND, standing.with(line.source().id()), true))));
        }
        getColumns().add(lag());
        told.setSortType(TableColumn.SortType.DESCENDING);
        getSortOrder().add(told);
    }

    /// Shows so many lines, at most all; at first it shows none, since it takes time to make its head and rows.
    void show(int most) {
        getItems().setAll(lines.subList(0, Math.min(most, lines.size())));
        sort();
    }

    private interface Shown<T> {
        Hyperlink of(SourceSurvey.Line line, T value);
    }

    private static void head(TableColumn<?, ?> column, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("head");
        column.setGraphic(label);
    }

    private static TableColumn<SourceSurvey.Line, @Nullable Edtf> date(String words, Function<SourceSurvey.Line, @Nullable Edtf> date, OpenDossier open) {
        TableColumn<SourceSurvey.Line, @Nullable Edtf> column = said(words, date, Chronology.dates(open.dossier().zone()),
                own -> own == null ? Messages.get("overview.unknown") : DateLabels.shortly(own, open.clock()), Pos.CENTER_LEFT);
        column.setPrefWidth(104);
        return column;
    }

    private static TableColumn<SourceSurvey.Line, @Nullable Double> lag() {
        TableColumn<SourceSurvey.Line, @Nullable Double> column = said(Messages.get("overview.lag"), line -> line.lag().orElse(null), Comparator.<Double>naturalOrder(),
                days -> days == null ? "–" : Messages.get("overview.days", days), Pos.CENTER_RIGHT);
        column.setPrefWidth(NUMBER);
        return column;
    }

    /// A column of what may be unknown, and then stands last.
    private static <T> TableColumn<SourceSurvey.Line, @Nullable T> said(String words, Function<SourceSurvey.Line, @Nullable T> value, Comparator<? super T> order,
                                                                  Function<@Nullable T, String> said, Pos where) {
        TableColumn<SourceSurvey.Line, @Nullable T> column = new TableColumn<>();
        head(column, words);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(Comparator.nullsLast(order));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T own, boolean empty) {
                super.updateItem(own, empty);
                setAlignment(where);
                setText(empty ? null : said.apply(own));
            }
        });
        return column;
    }

    private TableColumn<SourceSurvey.Line, Integer> count(String words, ToIntFunction<SourceSurvey.Line> count, Shown<Integer> shown) {
        TableColumn<SourceSurvey.Line, Integer> column = new TableColumn<>();
        head(column, words);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(count.applyAsInt(row.getValue())));
        column.setPrefWidth(NUMBER);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer own, boolean empty) {
                super.updateItem(own, empty);
                setAlignment(Pos.CENTER_RIGHT);
                SourceSurvey.Line line = getTableRow().getItem();
                if (empty || own == null || own == 0 || line == null) {
                    setText(empty ? null : "0");
                    setGraphic(null);
                } else {
                    setText(null);
                    setGraphic(shown.of(line, own));
                }
            }
        });
        return column;
    }

    private Hyperlink link(Integer count, String spoken, Filter filter) {
        Hyperlink link = new Hyperlink(Integer.toString(count));
        link.setAccessibleText(spoken);
        link.setOnAction(_ -> chosen.accept(filter));
        return link;
    }
}
