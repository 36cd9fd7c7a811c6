package app.synoptic.domain.edtf;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date with a time of day, to the second or to the minute. (The Library of Congress's level 0 demands seconds;
/// ISO 8601 allows minutes, and sources seldom tell more.) Moments carry no marks and no unspecified digits.
///
/// @param precision minute or second
/// @param zone      as written: `Z`, `+03:00`, `-04`, or empty where none is named
public record EdtfMoment(LocalDateTime at, EdtfPrecision precision, String zone) implements Edtf {

    private static final Pattern ZONE = Pattern.compile("|Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    public EdtfMoment {
        if (precision != EdtfPrecision.MINUTE && precision != EdtfPrecision.SECOND) {
            throw new IllegalArgumentException("a moment is precise to the minute or the second, not to the " + precision);
        }
        if (at.getNano() != 0 || (precision == EdtfPrecision.MINUTE && at.getSecond() != 0)) {
            throw new IllegalArgumentException("a moment of " + precision + " precision has nothing finer");
        }
        if (at.getYear() < 0 || at.getYear() > 9999) {
            throw new IllegalArgumentException("a moment's year has four digits");
        }
        if (!ZONE.matcher(zone).matches() || zone.equals("-00") || zone.equals("-00:00")
                || (zone.length() == 6 && zone.startsWith("14", 1) && !zone.endsWith("00"))) {
            throw new IllegalArgumentException("“" + zone + "” is no offset from UTC");
        }
    }

    /// The offset from UTC it names.
    public Optional<ZoneOffset> offset() {
        return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(zone));
    }

    /// One minute or second long; longer where `zone` has that hour twice and the moment does not say which.
    @Override
    public Bounds bounds(ZoneId zone) {
        var zoned = at.atZone(offset().map(ZoneId.class::cast).orElse(zone));
        Duration length = precision == EdtfPrecision.SECOND ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
        return new Bounds(zoned.withEarlierOffsetAtOverlap().toInstant(),
                zoned.withLaterOffsetAtOverlap().toInstant().plus(length));
    }

    @Override
    public EdtfEdge startEdge() {
        return new EdtfEdge(EdtfEdge.Kind.DATED, false, false);
    }

    @Override
    public EdtfEdge endEdge() {
        return startEdge();
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return false;
    }

    @Override
    public String toString() {
        return (precision == EdtfPrecision.SECOND ? SECOND : MINUTE).format(at) + zone;
    }
}
