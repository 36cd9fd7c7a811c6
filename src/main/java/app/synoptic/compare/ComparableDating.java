package app.synoptic.compare;

import app.synoptic.domain.Stance;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A source's date for an event, and whether it is the date of a plan.
record ComparableDating(DateAnswer date, boolean planned) implements Answer<ComparableDating> {

    @Override
    public AnswerRelation to(ComparableDating other) {
        return date.to(other.date);
    }

    @Override
    public Set<ReconciliationReason> ways(ComparableDating other) {
        EnumSet<ReconciliationReason> ways = EnumSet.noneOf(ReconciliationReason.class);
        ways.addAll(date.ways(other.date));
        if (planned != other.planned) {
            ways.add(ReconciliationReason.PLAN);
        }
        return ways;
    }

    /// What a source does with an event. To affirm and to plan can go together, as can to deny and to retract.
    record Position(Stance stance) implements Answer<Position> {

        @Override
        public AnswerRelation to(Position other) {
            if (stance == other.stance) {
                return AnswerRelation.SAME;
            }
            return negative() == other.negative() ? AnswerRelation.COMPATIBLE : AnswerRelation.APART;
        }

        @Override
        public Set<ReconciliationReason> ways(Position other) {
            return Set.of();
        }

        private boolean negative() {
            return stance == Stance.DENIES || stance == Stance.RETRACTS;
        }
    }

    /// Whom a source cites; null for its own voice. To cite different people never contradicts.
    record Voice(@Nullable String speaker) implements Answer<Voice> {

        @Override
        public AnswerRelation to(Voice other) {
            return equals(other) ? AnswerRelation.SAME : AnswerRelation.COMPATIBLE;
        }

        @Override
        public Set<ReconciliationReason> ways(Voice other) {
            return Set.of();
        }
    }
}
