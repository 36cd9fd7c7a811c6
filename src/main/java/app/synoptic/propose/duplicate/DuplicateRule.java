package app.synoptic.propose.duplicate;

import app.synoptic.domain.Event;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What two events must have in common to be one, besides alike words. Two strikes on two days, two visits of one minister to two towns, a
/// plan and what became of it are not.
final class DuplicateRule {

    /// From this likelihood on two events are worth asking about; chosen on the odd topics of ECB+ 1 to 35.
    private static final double LEAST = 0.85;
    /// So many days may lie between dates that exclude each other, where the same words testify to both.
    private static final int TOLERANCE = 1;
    /// A stretch of so many days, and so many times as long as the other, holds that and is not it.
    private static final int STRETCH = 4;
    private static final int TIMES = 3;

    private final ZoneId zone;

    DuplicateRule(ZoneId zone) {
        this.zone = zone;
    }

    /// Whether both could be one, whatever their words are.
    boolean possible(ToldEvent one, ToldEvent other) {
        Event a = one.event();
        Event b = other.event();
        if (a.status() != b.status() || a.id().equals(b.partOf()) || b.id().equals(a.partOf()) || apart(a.places(), b.places()) || apart(a.actors(), b.actors())) {
            return false;
        }
        return one.shares(other) ? gap(a, b) <= TOLERANCE : gap(a, b) <= 0 && !stretches(a, b) && !toldApart(one, other);
    }

    /// Whether a person should be asked. That the same words testify to both makes it no likelier: a sentence mostly tells several happenings.
    ///
    /// @param likelihood that their words tell the same
    static boolean likely(double likelihood) {
        return likelihood >= LEAST;
    }

    /// How many days lie between both; 0 where they touch.
    private long gap(Event a, Event b) {
        Days one = Days.of(a.date(), zone);
        Days other = Days.of(b.date(), zone);
        return Math.max(0, Math.max(between(one, other), between(other, one)));
    }

    private static long between(Days earlier, Days later) {
        return earlier.until() == null || later.from() == null ? 0 : ChronoUnit.DAYS.between(earlier.until(), later.from());
    }

    /// Whether one is a stretch of time in which the other lies.
    private boolean stretches(Event a, Event b) {
        long one = Days.of(a.date(), zone).length();
        long other = Days.of(b.date(), zone).length();
        return Math.max(one, other) > STRETCH && Math.max(one, other) > TIMES * Math.min(one, other);
    }

    /// Whether one text tells both, each in words of its own: its author tells two happenings.
    private static boolean toldApart(ToldEvent one, ToldEvent other) {
        return one.said().stream().anyMatch(own -> other.said().stream().anyMatch(theirs -> own.place().text().equals(theirs.place().text())));
    }

    /// Whether both name somebody or some place, and nothing in common.
    private static boolean apart(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(words(one), words(other));
    }

    private static Set<String> words(Collection<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> Words.of(name).stream().map(Word::form).forEach(words::add));
        return words;
    }
}
