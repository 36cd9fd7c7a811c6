package app.synoptic.ui.overview;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.Tip;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/// How many events a source dates to some days: the more, the darker. Leads to the source and its days.
final class CalendarCell extends Button {

    private static final int SHADES = 5;

    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");

    CalendarCell() {
        getStyleClass().setAll("cell");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    void show(Source source, EventCalendar calendar, int bin, boolean published, BiConsumer<SourceId, EventCalendar.Bin> chosen) {
        int count = calendar.count(source.id(), bin);
        EventCalendar.Bin days = calendar.bins().get(bin);
        setText(count == 0 ? "" : Integer.toString(count));
        String shade = "shade-" + shade(count, calendar.most());
        if (!getStyleClass().contains(shade)) {
            getStyleClass().setAll("cell", shade);
        }
        pseudoClassStateChanged(PUBLISHED, published);
        LocalDate last = days.until().minusDays(1);
        DateTimeFormatter full = DateLabels.format("format.day-month-year");
        String when = last.equals(days.from()) ? full.format(last) : full.format(days.from()) + " – " + full.format(last);
        String spoken = Messages.get(published ? "overview.cell.published" : "overview.cell", source.publisher(), when, count);
        setAccessibleText(spoken);
        Tip.over(this, spoken);
        setFocusTraversable(count > 0);
        setOnAction(_ -> chosen.accept(source.id(), days));
    }

    /// 0 for none, else 1 to [#SHADES], by the root, so that few stay visible beside many.
    static int shade(int count, int most) {
        return count == 0 ? 0 : Math.clamp((int) Math.ceil(Math.sqrt((double) count / most) * SHADES), 1, SHADES);
    }
}
