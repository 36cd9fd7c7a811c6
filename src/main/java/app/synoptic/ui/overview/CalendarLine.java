package app.synoptic.ui.overview;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.OpenDossier;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One source after another in a row as those of [CalendarGrid], without cells for days of which it says nothing. Uses its cells
/// again.
final class CalendarLine extends Region {

    private static final double HEIGHT = 24;

    private final OpenDossier open;
    private final EventCalendar calendar;
    private final BiConsumer<SourceId, EventCalendar.Bin> chosen;
    private final Label name = label("name");
    private final Label earlier = label("number");
    private final Label later = label("number");
    private final Label undated = label("number");
    private final List<CalendarCell> cells = new ArrayList<>();
    private List<Integer> bins = List.of();

    CalendarLine(OpenDossier open, EventCalendar calendar, BiConsumer<SourceId, EventCalendar.Bin> chosen) {
        this.open = open;
        this.calendar = calendar;
        this.chosen = chosen;
        getStyleClass().add("calendar");
        getChildren().addAll(name, earlier, later, undated);
    }

    void show(Source source) {
        ZoneId zone = open.dossier().zone();
        name.setText(source.publisher());
        earlier.setText(Integer.toString(calendar.earlier(source.id())));
        later.setText(Integer.toString(calendar.later(source.id())));
        undated.setText(Integer.toString(calendar.undated(source.id())));
        int published = source.published() == null ? -1 : calendar.bin(source.published().bounds(zone).from(), zone);
        List<Integer> told = new ArrayList<>();
        for (int bin = 0; bin < calendar.bins().size(); bin++) {
            if (bin == published || calendar.count(source.id(), bin) > 0) {
                if (told.size() == cells.size()) {
                    cells.add(new CalendarCell());
                    getChildren().add(cells.getLast());
                }
                cells.get(told.size()).show(source, calendar, bin, bin == published, chosen);
                told.add(bin);
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setVisible(i < told.size());
        }
        bins = told;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double each = CalendarGrid.each(calendar) + CalendarGrid.GAP;
        double first = CalendarGrid.NAME + CalendarGrid.BEFORE + 2 * CalendarGrid.GAP;
        double behind = first + calendar.bins().size() * each;
        place(name, 0, CalendarGrid.NAME, false);
        place(earlier, CalendarGrid.NAME + CalendarGrid.GAP, CalendarGrid.BEFORE, true);
        place(later, behind, CalendarGrid.AFTER, true);
        place(undated, behind + CalendarGrid.AFTER + CalendarGrid.GAP, CalendarGrid.UNDATED, true);
        for (int i = 0; i < bins.size(); i++) {
            cells.get(i).resizeRelocate(first + bins.get(i) * each, 0, each - CalendarGrid.GAP, HEIGHT);
        }
    }

    private static void place(Label label, double x, double room, boolean right) {
        double width = Math.min(room, label.prefWidth(HEIGHT));
        label.resizeRelocate(Math.round(x + (right ? room - width : 0)), 0, width, HEIGHT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return CalendarGrid.width(calendar);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
