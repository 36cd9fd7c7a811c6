package app.synoptic.ui.overview;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Who reports what when: sources down, days across, in each cell how many events the source dates there; the more, the
/// darker. A cell leads to its source and days.
final class CalendarGrid extends GridPane {

    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");
    private static final int SHADES = 5;

    /// @param chosen is given a source, and the days of which a person wants to see more
    CalendarGrid(OpenDossier open, Calendar calendar, BiConsumer<SourceId, Calendar.Bin> chosen) {
        getStyleClass().add("calendar");
        ZoneId zone = open.dossier().zone();
        column(160, HPos.LEFT);
        boolean days = calendar.bins().getFirst().from().plusDays(1).equals(calendar.bins().getFirst().until());
        DateTimeFormatter format = Dates.format(days ? "format.day" : "format.month-short-year");
        column(64, HPos.RIGHT);
        add(label(Messages.get("overview.earlier"), "head"), 1, 0);
        for (int i = 0; i < calendar.bins().size(); i++) {
            column(days ? 34 : 56, HPos.CENTER);
            add(label(format.format(calendar.bins().get(i).from()), "head"), i + 2, 0);
        }
        int behind = calendar.bins().size() + 2;
        column(56, HPos.RIGHT);
        add(label(Messages.get("overview.later"), "head"), behind, 0);
        column(64, HPos.RIGHT);
        add(label(Messages.get("overview.undated"), "head"), behind + 1, 0);
        int row = 1;
        for (Source source : open.dossier().sources()) {
            add(label(source.publisher(), "name"), 0, row);
            add(label(Integer.toString(calendar.earlier(source.id())), "number"), 1, row);
            int published = source.published() == null ? -1 : calendar.bin(source.published().bounds(zone).from(), zone);
            for (int i = 0; i < calendar.bins().size(); i++) {
                add(cell(source, calendar, i, published == i, chosen), i + 2, row);
            }
            add(label(Integer.toString(calendar.later(source.id())), "number"), behind, row);
            add(label(Integer.toString(calendar.undated(source.id())), "number"), behind + 1, row);
            row++;
        }
    }

    private static Node cell(Source source, Calendar calendar, int bin, boolean published, BiConsumer<SourceId, Calendar.Bin> chosen) {
        int count = calendar.count(source.id(), bin);
        Calendar.Bin days = calendar.bins().get(bin);
        Button cell = new Button(count == 0 ? "" : Integer.toString(count));
        cell.getStyleClass().setAll("cell", "shade-" + shade(count, calendar.most()));
        cell.pseudoClassStateChanged(PUBLISHED, published);
        LocalDate last = days.until().minusDays(1);
        DateTimeFormatter full = Dates.format("format.day-month-year");
        String when = last.equals(days.from()) ? full.format(last) : full.format(days.from()) + " – " + full.format(last);
        String spoken = Messages.get(published ? "overview.cell.published" : "overview.cell", source.publisher(), when, count);
        cell.setAccessibleText(spoken);
        Tip.over(cell, spoken);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setFocusTraversable(count > 0);
        cell.setOnAction(_ -> chosen.accept(source.id(), days));
        return cell;
    }

    /// 0 for none, else 1 to [#SHADES], by the root, so that few stay visible beside many.
    static int shade(int count, int most) {
        return count == 0 ? 0 : Math.clamp((int) Math.ceil(Math.sqrt((double) count / most) * SHADES), 1, SHADES);
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
