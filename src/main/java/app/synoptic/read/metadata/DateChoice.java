package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Chooses among the days on which an article is said to have been published. What the page shows to its readers goes before what it
/// tells machines: there a day may be that of the first draft, or that of the same moment in another zone. Of several days shown it is
/// the one that is told to machines too. But nobody shows a day of publication that lies days before it: where two kinds of places tell
/// a later one, the day shown is that of something else.
final class DateChoice {

    private static final int DAY = 10;

    private DateChoice() {}

    /// The day and moment to take.
    ///
    /// @param found all that was found of it, the surest first
    static Optional<Found> of(List<Found> found) {
        List<Found> sure = found.stream().filter(one -> !one.guess()).toList();
        if (sure.isEmpty()) {
            return found.stream().findFirst();
        }
        List<Found> shown = sure.stream().filter(one -> one.place() == Place.VISIBLE && !one.where().endsWith("below")).toList();
        List<Found> told = sure.stream().filter(one -> one.place() != Place.VISIBLE).toList();
        Optional<Found> both = told.stream().filter(one -> shown.stream().anyMatch(other -> day(other).equals(day(one)))).findFirst();
        String day = day(both.or(() -> later(told, shown)).or(() -> shown.stream().findFirst()).or(() -> agreed(told)).orElse(sure.getFirst()));
        List<Found> same = sure.stream().filter(one -> day(one).equals(day)).toList();
        return same.stream().filter(one -> one.value().length() > DAY).findFirst().map(moment -> own(moment, same)).or(() -> same.stream().findFirst());
    }

    private static String day(Found one) {
        return one.value().substring(0, DAY);
    }

    /// A day that several kinds of places tell and that lies farther behind all that are shown than two zones can be apart.
    private static Optional<Found> later(List<Found> told, List<Found> shown) {
        return told.stream().filter(one -> !shown.isEmpty() && shown.stream().allMatch(other -> LocalDate.parse(day(other)).plusDays(1).isBefore(LocalDate.parse(day(one)))))
                .filter(one -> told.stream().filter(other -> day(other).equals(day(one))).map(Found::place).distinct().count() > 1).findFirst();
    }

    /// The surest day that two places tell, or else the surest: an address may be older than the article under it.
    private static Optional<Found> agreed(List<Found> told) {
        return told.stream().filter(one -> told.stream().filter(other -> day(other).equals(day(one))).map(Found::place).distinct().count() > 1).findFirst()
                .or(() -> told.stream().findFirst());
    }

    /// The same moment as the page writes it with its own offset.
    private static Found own(Found chosen, List<Found> same) {
        return !chosen.value().endsWith("Z") ? chosen
                : same.stream().filter(one -> one.value().length() > DAY && !one.value().endsWith("Z") && sameInstant(one.value(), chosen.value())).findFirst().orElse(chosen);
    }

    private static boolean sameInstant(String one, String other) {
        try {
            return OffsetDateTime.parse(one).toInstant().equals(OffsetDateTime.parse(other).toInstant());
        } catch (DateTimeParseException unlike) {
            return false;
        }
    }
}
