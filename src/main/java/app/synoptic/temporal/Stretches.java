package app.synoptic.temporal;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfEnd;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.grammar.MatchedExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the two ends of a stretch the whole of it as their date, and the one end of an open one an interval open on the other
/// side. Each keeps the TIMEX3 value of its own words.
final class Stretches {

    private Stretches() {}

    static List<TimeExpression> joined(List<MatchedExpression> found, List<TimeExpression> expressions) {
        List<TimeExpression> joined = new ArrayList<>(expressions);
        for (int i = 0; i < found.size(); i++) {
            TimeExpression here = joined.get(i);
            switch (found.get(i).bond()) {
                case SINCE -> joined.set(i, within(here, interval(start(here), EdtfEnd.Absent.OPEN)));
                case UNTIL -> joined.set(i, within(here, interval(EdtfEnd.Absent.OPEN, end(here))));
                case WITH_NEXT -> {
                    TimeExpression next = joined.get(i + 1);
                    EdtfEnd from = start(here);
                    EdtfEnd to = end(next);
                    Edtf whole = from == null || to == null ? null : interval(from, to);
                    joined.set(i, within(here, whole));
                    joined.set(i + 1, within(next, whole));
                }
                case NONE -> { }
            }
        }
        return joined;
    }

    private static TimeExpression within(TimeExpression end, @Nullable Edtf whole) {
        return whole == null ? end : new TimeExpression(end.start(), end.end(), end.kind(), whole, end.part(), end.zone(), end.dating(), end.timex(),
                new Because.Range(end.because(), whole));
    }

    private static @Nullable Edtf interval(@Nullable EdtfEnd from, @Nullable EdtfEnd to) {
        if (from == null || to == null) {
            return null;
        }
        try {
            return new EdtfInterval(from, to);
        } catch (IllegalArgumentException backwards) {
            return null;
        }
    }

    private static @Nullable EdtfEnd start(TimeExpression expression) {
        return switch (expression.date()) {
            case EdtfDate date -> date;
            case EdtfMoment moment -> EdtfDate.of(moment.at().toLocalDate());
            case EdtfInterval interval -> interval.start();
            case null -> null;
        };
    }

    private static @Nullable EdtfEnd end(TimeExpression expression) {
        return expression.date() instanceof EdtfInterval interval ? interval.end() : start(expression);
    }
}
