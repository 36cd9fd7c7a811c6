package app.synoptic.ui.overview;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Who reports what when: sources down, days across, in each cell how many events the source dates there; the more, the
/// darker. A cell leads to its source and days.
final class CalendarGrid extends GridPane {

    static final double NAME = 160;
    static final double BEFORE = 64;
    static final double AFTER = 56;
    static final double UNDATED = 64;
    static final double GAP = 2;

    private final int behind;

    /// One without rows.
    private CalendarGrid(EventCalendar calendar) {
        getStyleClass().add("calendar");
        behind = calendar.bins().size() + 2;
        column(NAME, HPos.LEFT);
        column(BEFORE, HPos.RIGHT);
        calendar.bins().forEach(_ -> column(each(calendar), HPos.CENTER));
        column(AFTER, HPos.RIGHT);
        column(UNDATED, HPos.RIGHT);
    }

    /// @param sources of which each has a row below the heads of the columns
    /// @param chosen  is given a source, and the days of which a person wants to see more
    CalendarGrid(OpenDossier open, EventCalendar calendar, List<Source> sources, BiConsumer<SourceId, EventCalendar.Bin> chosen) {
        this(calendar);
        DateTimeFormatter format = DateLabels.format(days(calendar) ? "format.day" : "format.month-short-year");
        add(label(Messages.get("overview.earlier"), "head"), 1, 0);
        for (int i = 0; i < calendar.bins().size(); i++) {
            add(label(format.format(calendar.bins().get(i).from()), "head"), i + 2, 0);
        }
        add(label(Messages.get("overview.later"), "head"), behind, 0);
        add(label(Messages.get("overview.undated"), "head"), behind + 1, 0);
        for (int row = 0; row < sources.size(); row++) {
            fill(row + 1, open, calendar, sources.get(row), chosen);
        }
    }

    private static boolean days(EventCalendar calendar) {
        return calendar.bins().getFirst().from().plusDays(1).equals(calendar.bins().getFirst().until());
    }

    static double each(EventCalendar calendar) {
        return days(calendar) ? 34 : 56;
    }

    /// How wide one is, in pixels.
    static double width(EventCalendar calendar) {
        return NAME + BEFORE + AFTER + UNDATED + 4 * GAP + calendar.bins().size() * (each(calendar) + GAP);
    }

    /// Adds a row of all sources together.
    void together(EventCalendar calendar) {
        int[] sums = calendar.sums();
        int row = getRowCount();
        int most = 0;
        for (int i = 0; i < calendar.bins().size(); i++) {
            most = Math.max(most, sums[i + 1]);
        }
        add(label(Messages.get("overview.calendar.together"), "name"), 0, row);
        add(label(Integer.toString(sums[0]), "number"), 1, row);
        for (int i = 0; i < calendar.bins().size(); i++) {
            Label cell = label(sums[i + 1] == 0 ? "" : Integer.toString(sums[i + 1]), "cell");
            cell.getStyleClass().add("shade-" + CalendarCell.shade(sums[i + 1], most));
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            add(cell, i + 2, row);
        }
        add(label(Integer.toString(sums[behind - 1]), "number"), behind, row);
        add(label(Integer.toString(sums[behind]), "number"), behind + 1, row);
    }

    private void fill(int row, OpenDossier open, EventCalendar calendar, Source source, BiConsumer<SourceId, EventCalendar.Bin> chosen) {
        ZoneId zone = open.dossier().zone();
        add(label(source.publisher(), "name"), 0, row);
        add(label(Integer.toString(calendar.earlier(source.id())), "number"), 1, row);
        int published = source.published() == null ? -1 : calendar.bin(source.published().bounds(zone).from(), zone);
        for (int i = 0; i < calendar.bins().size(); i++) {
            add(cell(source, calendar, i, published == i, chosen), i + 2, row);
        }
        add(label(Integer.toString(calendar.later(source.id())), "number"), behind, row);
        add(label(Integer.toString(calendar.undated(source.id())), "number"), behind + 1, row);
    }

    private static Node cell(Source source, EventCalendar calendar, int bin, boolean published, BiConsumer<SourceId, EventCalendar.Bin> chosen) {
        CalendarCell cell = new CalendarCell();
        cell.show(source, calendar, bin, published, chosen);
        return cell;
    }

    private void column(double width, HPos at) {
        ColumnConstraints constraints = new ColumnConstraints(width);
        constraints.setHalignment(at);
        getColumnConstraints().add(constraints);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
