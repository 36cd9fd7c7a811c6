package app.synoptic.temporal;

import app.synoptic.domain.Dating;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.calendar.EdtfNotation;
import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.Anchor;
import app.synoptic.temporal.grammar.MatchedExpression;
import app.synoptic.temporal.grammar.Occurrence;
import app.synoptic.temporal.grammar.TimeMeaning;
import app.synoptic.temporal.grammar.TimeSense;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.resolve.ExpressionResolver;
import app.synoptic.temporal.resolve.ResolvedTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// From what was found in a text to what is said of it: kind, EDTF, TIMEX3, part of day, zone.
final class Reckoning {

    private static final String[] PARTS = {"TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TDT", "TMO", "TEV"};
    private static final int LOCAL = 1000;

    private final List<TimeToken> tokens;
    private final ExpressionResolver resolver;

    Reckoning(List<TimeToken> tokens, ExpressionResolver resolver) {
        this.tokens = tokens;
        this.resolver = resolver;
    }

    static @Nullable LocalDate day(@Nullable Edtf published) {
        return switch (published) {
            case null -> null;
            case EdtfMoment moment -> moment.at().toLocalDate();
            case EdtfDate date -> date.last();
            case EdtfInterval interval -> interval.end() instanceof EdtfDate date ? date.last() : interval.start() instanceof EdtfDate date ? date.last() : null;
        };
    }

    TimeExpression expression(MatchedExpression found) {
        int start = tokens.get(found.first()).start();
        int end = tokens.get(found.end() - 1).end();
        TimeSense sense = found.sense();
        return switch (sense.meaning()) {
            case TimeMeaning.Length length -> length(start, end, length, resolver.edge(length));
            case TimeMeaning.Repeated(String value) -> new TimeExpression(start, end, TimeKind.SET, null, null, null, Dating.INFERRED, value, new Because.NoDate());
            case TimeMeaning.Told(TimeMeaning.Reference reference) ->
                new TimeExpression(start, end, TimeKind.DATE, null, null, null, Dating.INFERRED, reference.name(), new Because.NoDate());
            case TimeMeaning.Counted counted when counted.anchor() == Anchor.EVENT && (!resolver.timeless() || !resolver.begun()) ->
                length(start, end, new TimeMeaning.Length(Math.abs(counted.count()), counted.unit(), 0, Occurrence.OPEN), null);
            case TimeMeaning.Counted counted when counted.count() == 0 && counted.unit() == Unit.DAY && counted.anchor() == Anchor.WRITING && resolver.timeless() && sense.part() == null ->
                new TimeExpression(start, end, TimeKind.DATE, null, null, null, Dating.INFERRED, TimeMeaning.Reference.PRESENT_REF.name(), new Because.NothingToCountFrom());
            default -> dated(start, end, sense, resolver.next(found));
        };
    }

    private static TimeExpression length(int start, int end, TimeMeaning.Length length, @Nullable ResolvedTime edge) {
        if (edge == null || !(edge.because() instanceof Because.Counted counted)) {
            return new TimeExpression(start, end, TimeKind.DURATION, null, null, null, Dating.INFERRED, Lengths.timex(length), new Because.NoDate());
        }
        LocalDate other = edge.point().from();
        boolean past = other.isBefore(counted.day());
        EdtfInterval whole = new EdtfInterval(EdtfDate.of(past ? other : counted.day()), EdtfDate.of(past ? counted.day() : other));
        return new TimeExpression(start, end, TimeKind.DURATION, whole, null, null, Dating.RELATIVE, Lengths.timex(length), counted);
    }

    private static TimeExpression dated(int start, int end, TimeSense sense, @Nullable ResolvedTime resolved) {
        String time = sense.clock() != null ? sense.clock() : sense.part() != null ? PARTS[sense.part().ordinal()] : "";
        TimeKind kind = time.isEmpty() ? TimeKind.DATE : TimeKind.TIME;
        if (resolved == null) {
            String timex = time.isEmpty() ? unresolved(sense.meaning()) : "XXXX-XX-XX" + time;
            return new TimeExpression(start, end, kind, null, part(sense), zone(sense), Dating.INFERRED, timex, new Because.NothingToCountFrom());
        }
        String timex = EdtfNotation.timex(resolved.point()) + time;
        return new TimeExpression(start, end, kind, edtf(sense, resolved.point()), part(sense), zone(sense),
                resolved.relative() ? Dating.RELATIVE : Dating.EXPLICIT, timex, resolved.because());
    }

    private static String unresolved(TimeMeaning meaning) {
        return switch (meaning) {
            case TimeMeaning.InYear in when in.unit() == Unit.DAY -> String.format(Locale.ROOT, "XXXX-%02d-%02d", in.number(), in.day());
            case TimeMeaning.InYear in when in.unit() == Unit.MONTH -> String.format(Locale.ROOT, "XXXX-%02d", in.number());
            case TimeMeaning.Weekday weekday -> "XXXX-WXX-" + weekday.day();
            case TimeMeaning.Around around when around.unit() == Unit.DAY -> "XXXX-XX-XX";
            case TimeMeaning.Counted counted when counted.precision() == Unit.DAY -> "XXXX-XX-XX";
            default -> "XXXX";
        };
    }

    /// Null for what ends behind the last year that a date can have.
    private static @Nullable Edtf edtf(TimeSense sense, Point point) {
        if (sense.clock() != null && point.unit() == Unit.DAY && point.year() >= 0 && !sense.clock().startsWith("T24")) {
            String offset = sense.zone() == null || sense.zone() == LOCAL ? "" : offset(sense.zone());
            return Edtf.parse(point.from() + sense.clock() + offset);
        }
        if (!Point.read(point.to().getYear())) {
            return null;
        }
        boolean vague = sense.blur() != TimeSense.Blur.NONE && point.unit() != Unit.DAY && point.unit() != Unit.WEEK && point.unit() != Unit.WEEKEND;
        return Edtf.parse(EdtfNotation.text(point) + (vague ? "~" : ""));
    }

    private static @Nullable String zone(TimeSense sense) {
        return sense.zone() == null || sense.zone() == LOCAL ? null : offset(sense.zone());
    }

    private static String offset(int minutes) {
        return String.format(Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private static @Nullable PartOfDay part(TimeSense sense) {
        return switch (sense.part()) {
            case null -> null;
            case MORNING, DAWN -> PartOfDay.MORNING;
            case AFTERNOON -> PartOfDay.AFTERNOON;
            case EVENING, DUSK -> PartOfDay.EVENING;
            case NIGHT -> PartOfDay.NIGHT;
            case NOON, MIDNIGHT, DAYTIME -> null;
        };
    }
}
