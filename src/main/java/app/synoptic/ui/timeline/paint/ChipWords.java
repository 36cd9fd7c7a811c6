package app.synoptic.ui.timeline.paint;

import app.synoptic.ui.Messages;
import app.synoptic.ui.timeline.layout.Chip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is written for a cluster: how many more, and when, as far as there is room.
final class ChipWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final ZoneId zone;
    private final Lettering.Face face;

    ChipWords(ZoneId zone, Lettering.Face face) {
        this.zone = zone;
        this.face = face;
    }

    String of(Chip chip) {
        String dated = Messages.get("timeline.more.dated", chip.count(), when(day(chip.first()), day(chip.last())));
        return face.width(dated) <= chip.room() ? dated : Messages.get("timeline.more", chip.count());
    }

    private static String when(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return last.toEpochDay() - first.toEpochDay() < 8 ? first.getDayOfMonth() + "–" + DAY.format(last) : MONTH.format(first);
        }
        return first.getYear() == last.getYear() ? String.valueOf(first.getYear()) : first.getYear() + "–" + last.getYear();
    }

    private LocalDate day(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(moment), zone);
    }
}
