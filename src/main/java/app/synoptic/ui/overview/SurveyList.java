package app.synoptic.ui.overview;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.state.Chronology;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Stand;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/// What [SurveyTable] tells of a few sources, of any number: to be scrolled, and sorted by any column. Those come first that
/// tell most events.
final class SurveyList extends TableView<Survey.Line> {

    private static final double ROW = 26;
    private static final double HEAD = 44;
    private static final int ROWS = 12;
    private static final double NUMBER = 92;

    private final Consumer<Filter> chosen;

    /// @param chosen is given the filter that lets through what a number counts
    SurveyList(Survey survey, OpenDossier open, Consumer<Filter> chosen) {
        super(FXCollections.observableArrayList(survey.lines()));
        this.chosen = chosen;
        getStyleClass().add("survey-list");
        setId("survey-list");
        setAccessibleText(Messages.get("overview.survey.accessible", survey.lines().size()));
        setFixedCellSize(ROW);
        setMinHeight(HEAD + ROW * Math.min(ROWS, survey.lines().size()));
        setPrefHeight(getMinHeight());
        TableColumn<Survey.Line, String> name = new TableColumn<>();
        head(name, Messages.get("overview.source"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().source().publisher()));
        name.setPrefWidth(176);
        TableColumn<Survey.Line, Integer> told = count(Messages.get("overview.told"), Survey.Line::told, (line, words) -> link(words,
                Messages.get("overview.told.spoken", line.source().publisher(), line.told()), Filter.NONE.with(Facet.SOURCE, line.source().id().value(), true)));
        getColumns().add(name);
        getColumns().add(date(Messages.get("overview.published"), line -> line.source().published(), open));
        getColumns().add(date(Messages.get("overview.knows"), line -> line.source().knows(), open));
        getColumns().add(told);
        for (Stand stand : SurveyTable.columns(survey)) {
            getColumns().add(count(Words.of(stand), line -> line.count(stand), (line, words) -> link(words,
                    Messages.get("overview.stand.spoken", line.source().publisher(), Words.of(stand), line.count(stand)),
                    Filter.NONE.with(Facet.STAND, stand.with(line.source().id()), true))));
        }
        getColumns().add(lag());
        told.setSortType(TableColumn.SortType.DESCENDING);
        getSortOrder().add(told);
    }

    private interface Shown<T> {
        Hyperlink of(Survey.Line line, T value);
    }

    private static void head(TableColumn<?, ?> column, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("head");
        column.setGraphic(label);
    }

    private static TableColumn<Survey.Line, @Nullable Edtf> date(String words, Function<Survey.Line, @Nullable Edtf> date, OpenDossier open) {
        TableColumn<Survey.Line, @Nullable Edtf> column = said(words, date, Chronology.dates(open.dossier().zone()),
                own -> own == null ? Messages.get("overview.unknown") : Dates.shortly(own, open.clock()), Pos.CENTER_LEFT);
        column.setPrefWidth(104);
        return column;
    }

    private static TableColumn<Survey.Line, @Nullable Double> lag() {
        TableColumn<Survey.Line, @Nullable Double> column = said(Messages.get("overview.lag"), line -> line.lag().orElse(null), Comparator.<Double>naturalOrder(),
                days -> days == null ? "–" : Messages.get("overview.days", days), Pos.CENTER_RIGHT);
        column.setPrefWidth(NUMBER);
        return column;
    }

    /// A column of what may be unknown, and then stands last.
    private static <T> TableColumn<Survey.Line, @Nullable T> said(String words, Function<Survey.Line, @Nullable T> value, Comparator<? super T> order,
                                                                  Function<@Nullable T, String> said, Pos where) {
        TableColumn<Survey.Line, @Nullable T> column = new TableColumn<>();
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

    private TableColumn<Survey.Line, Integer> count(String words, ToIntFunction<Survey.Line> count, Shown<Integer> shown) {
        TableColumn<Survey.Line, Integer> column = new TableColumn<>();
        head(column, words);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(count.applyAsInt(row.getValue())));
        column.setPrefWidth(NUMBER);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer own, boolean empty) {
                super.updateItem(own, empty);
                setAlignment(Pos.CENTER_RIGHT);
                Survey.Line line = getTableRow().getItem();
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
