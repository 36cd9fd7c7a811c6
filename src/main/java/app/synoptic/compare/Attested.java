package app.synoptic.compare;

import app.synoptic.domain.Stance;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A source's date for an event, and whether it is the date of a plan.
record Attested(DateAnswer date, boolean planned) implements Answer<Attested> {

    @Override
    public Likeness to(Attested other) {
        return date.to(other.date);
    }

    @Override
    public Set<Way> ways(Attested other) {
        EnumSet<Way> ways = EnumSet.noneOf(Way.class);
        ways.addAll(date.ways(other.date));
        if (planned != other.planned) {
            ways.add(Way.PLAN);
        }
        return ways;
    }

    /// What a source does with an event. To affirm and to plan can go together, as can to deny and to retract.
    record Position(Stance stance) implements Answer<Position> {

        @Override
        public Likeness to(Position other) {
            if (stance == other.stance) {
                return Likeness.SAME;
            }
            return negative() == other.negative() ? Likeness.COMPATIBLE : Likeness.APART;
        }

        @Override
        public Set<Way> ways(Position other) {
            return Set.of();
        }

        private boolean negative() {
            return stance == Stance.DENIES || stance == Stance.RETRACTS;
        }
    }

    /// Whom a source cites; null for its own voice. To cite different people never contradicts.
    record Voice(@Nullable String speaker) implements Answer<Voice> {

        @Override
        public Likeness to(Voice other) {
            return equals(other) ? Likeness.SAME : Likeness.COMPATIBLE;
        }

        @Override
        public Set<Way> ways(Voice other) {
            return Set.of();
        }
    }
}
