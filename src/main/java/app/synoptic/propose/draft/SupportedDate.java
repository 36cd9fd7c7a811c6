package app.synoptic.propose.draft;

import app.synoptic.domain.Dating;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.draft.DraftOutcome.Misdated;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The date of a draft as the words of its article bear it out. It is reckoned here, and never believed.
///
/// @param date     what the words come to; null where they tell no date, or several and not the one given
/// @param misdated what was wrong with the date given; null if nothing
record SupportedDate(@Nullable ProposedDate date, @Nullable Misdated misdated) {

    /// @param times    the times that the article tells, in reading order
    /// @param passages the words that the draft rests on
    /// @param sentence what the first of them stands in
    /// @param given    the date it gives; null if none
    static SupportedDate of(List<TimeExpression> times, List<Passage> passages, Span sentence, @Nullable String given) {
        List<TimeExpression> dated = times.stream().filter(time -> time.date() != null).toList();
        List<TimeExpression> quoted = dated.stream().filter(time -> passages.stream().anyMatch(passage -> passage.start() <= time.start() && time.end() <= passage.end())).toList();
        String wanted = given == null ? null : plain(given);
        Optional<TimeExpression> same = quoted.stream().filter(time -> word(time).equals(wanted)).findFirst();
        if (same.isPresent()) {
            return new SupportedDate(told(same.get(), passages.getFirst()), null);
        }
        if (quoted.stream().map(SupportedDate::word).distinct().count() == 1) {
            ProposedDate told = told(quoted.getFirst(), passages.getFirst());
            return new SupportedDate(told, given == null ? null : new Misdated(given, told.date()));
        }
        if (given == null) {
            return new SupportedDate(null, null);
        }
        Optional<TimeExpression> before = quoted.isEmpty() ? around(dated, passages.getFirst(), sentence, wanted) : Optional.empty();
        return before.map(time -> new SupportedDate(inferred(time), null)).orElseGet(() -> new SupportedDate(null, new Misdated(given, null)));
    }

    /// Words around a passage that tell a date: those of its sentence, else the last before it.
    private static Optional<TimeExpression> around(List<TimeExpression> dated, Passage passage, Span sentence, @Nullable String wanted) {
        List<TimeExpression> same = dated.stream().filter(time -> word(time).equals(wanted)).toList();
        return same.stream().filter(time -> sentence.start() <= time.start() && time.end() <= sentence.end()).findFirst()
                .or(() -> same.stream().filter(time -> time.end() <= passage.start()).reduce((_, later) -> later));
    }

    private static ProposedDate told(TimeExpression time, Passage of) {
        return new ProposedDate(date(time), time.part(), time.dating(), new Passage(of.text(), time.start(), time.end()), time.because());
    }

    private static ProposedDate inferred(TimeExpression time) {
        return new ProposedDate(date(time), time.part(), Dating.INFERRED, null, time.because());
    }

    private static String word(TimeExpression time) {
        return date(time).toString();
    }

    private static Edtf date(TimeExpression time) {
        Edtf date = time.date();
        if (date == null) {
            throw new IllegalArgumentException("no date: " + time);
        }
        return date;
    }

    /// A date as EDTF writes it; what is no EDTF stays as it is, and equals none.
    private static String plain(String given) {
        try {
            return Edtf.parse(given.strip()).toString();
        } catch (IllegalArgumentException _) {
            return given;
        }
    }
}
