package app.synoptic.intake;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Metadata.Found;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A date that a file says of its article, as EDTF.
public final class SaidDate {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final int DAY = "2022-01-06".length();

    private SaidDate() {}

    /// A moment keeps the offset it is told with, to the minute; where none is told, or where it is a guess, no more than its
    /// day is taken, and a guess is marked as one. Empty where it is no date.
    public static Optional<Edtf> of(Found found) {
        String value = found.value();
        try {
            if (value.length() < DAY) {
                return Optional.of(Edtf.parse(found.guess() ? value + "?" : value));
            }
            String day = LocalDate.parse(value.substring(0, DAY)).toString();
            if (found.guess()) {
                return Optional.of(Edtf.parse(day + "?"));
            }
            return Optional.of(Edtf.parse(value.length() == DAY ? day : moment(value).orElse(day)));
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /// With its offset; empty where it has none.
    private static Optional<String> moment(String value) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(value);
            String zone = moment.getOffset().getTotalSeconds() == 0 ? "Z" : moment.getOffset().toString();
            return Optional.of(MINUTE.format(moment) + zone);
        } catch (DateTimeException withoutOffset) {
            return Optional.empty();
        }
    }
}
