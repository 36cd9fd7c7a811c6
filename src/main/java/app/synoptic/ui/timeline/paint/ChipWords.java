package app.synoptic.ui.timeline.paint;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.timeline.layout.ClusterChip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What is written for a cluster: how many more, and when, as far as there is room.
public final class ChipWords {

    private final ZoneId zone;
    private final TextMetrics.Face face;

    ChipWords(ZoneId zone, TextMetrics.Face face) {
        this.zone = zone;
        this.face = face;
    }

    String of(ClusterChip chip) {
        String dated = Messages.get("timeline.more.dated", chip.count(), when(chip, zone));
        return face.width(dated) <= chip.room() ? dated : Messages.get("timeline.more", chip.count());
    }

    /// When the events of a cluster were.
    public static String when(ClusterChip chip, ZoneId zone) {
        return when(chip.first(), chip.last(), zone);
    }

    /// The days from one moment to another, in short.
    public static String when(long first, long last, ZoneId zone) {
        return when(day(first, zone), day(last, zone));
    }

    private static String when(LocalDate first, LocalDate last) {
        DateTimeFormatter day = DateLabels.format("format.day-month");
        if (first.equals(last)) {
            return day.format(first);
        }
        if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return last.toEpochDay() - first.toEpochDay() < 8 ? Messages.get("timeline.days", first.getDayOfMonth(), day.format(last))
                    : DateLabels.format("format.month-year").format(first);
        }
        return first.getYear() == last.getYear() ? String.valueOf(first.getYear()) : first.getYear() + "–" + last.getYear();
    }

    private static LocalDate day(long moment, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(moment), zone);
    }
}
