package app.synoptic.ui.overview;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What [CalendarGrid] shows of a few sources, of any number: first all of them together, then each, to be scrolled, those
/// first that tell most.
final class CalendarList extends VBox {

    private static final double ROW = 26;
    private static final int ROWS = 12;
    private static final int FIRST = 1;

    private final ListView<Source> list = new ListView<>();
    private final List<Source> sources;

    CalendarList(OpenDossier open, EventCalendar calendar, BiConsumer<SourceId, EventCalendar.Bin> chosen) {
        getStyleClass().add("calendar-list");
        sources = open.dossier().sources().stream()
                .sorted(Comparator.<Source>comparingInt(source -> calendar.all(source.id())).reversed()).toList();
        list.getItems().setAll(sources.subList(0, Math.min(FIRST, sources.size())));
        list.setId("calendar-list");
        list.setAccessibleText(Messages.get("overview.calendar.accessible", sources.size()));
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW * Math.min(ROWS, sources.size()) + 2);
        list.setPrefHeight(list.getMinHeight());
        list.setCellFactory(_ -> new Row(new CalendarLine(open, calendar, chosen)));
        CalendarGrid together = new CalendarGrid(open, calendar, List.of(), chosen);
        together.together(calendar);
        getChildren().setAll(together, list);
    }

    /// Shows so many sources, at most all; at first it shows few, since it takes time to make rows.
    void show(int most) {
        list.getItems().setAll(sources.subList(0, Math.min(most, sources.size())));
    }

    /// The row of one source; of those only that are seen.
    private static final class Row extends ListCell<Source> {

        private final CalendarLine line;

        Row(CalendarLine line) {
            this.line = line;
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            setText(null);
            if (source != null && !empty) {
                line.show(source);
                setGraphic(line);
            } else {
                setGraphic(null);
            }
        }
    }
}
