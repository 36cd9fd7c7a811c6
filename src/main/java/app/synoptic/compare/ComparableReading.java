package app.synoptic.compare;

import app.synoptic.compare.wording.QuotedWording;
import app.synoptic.compare.wording.WordingComparison;
import app.synoptic.domain.Value;
import app.synoptic.domain.edtf.Bounds;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A reading's value with what may explain that it differs from another's. Names are in the dossier's spelling.
///
/// @param date   the value as a date; null for other types
/// @param quoted the words of a wording; null for other types
record ComparableReading(Value value, @Nullable DateAnswer date, @Nullable QuotedWording quoted, @Nullable Bounds asOf, @Nullable String saidBy)
        implements Answer<ComparableReading> {

    @Override
    public AnswerRelation to(ComparableReading other) {
        if (date != null && other.date != null) {
            return date.to(other.date);
        }
        if (quoted != null && other.quoted != null) {
            return wordings(quoted, other.quoted);
        }
        return switch (value) {
            case Value.Number number when other.value instanceof Value.Number that -> numbers(number, that);
            case Value.Names names when other.value instanceof Value.Names that -> names(names, that);
            case Value.Choice choice when other.value instanceof Value.Choice that ->
                    choice.equals(that) ? AnswerRelation.SAME : AnswerRelation.APART;
            default -> throw new IllegalArgumentException("a %s cannot be compared with a %s"
                    .formatted(value.type(), other.value.type()));
        };
    }

    @Override
    public Set<ReconciliationReason> ways(ComparableReading other) {
        EnumSet<ReconciliationReason> ways = EnumSet.noneOf(ReconciliationReason.class);
        if (date != null && other.date != null) {
            ways.addAll(date.ways(other.date));
        }
        if (asOf != null && other.asOf != null && !asOf.overlaps(other.asOf)) {
            ways.add(ReconciliationReason.AS_OF);
        }
        if (saidBy != null && other.saidBy != null && !saidBy.equals(other.saidBy)) {
            ways.add(ReconciliationReason.ATTRIBUTION);
        }
        return ways;
    }

    private static AnswerRelation wordings(QuotedWording one, QuotedWording other) {
        if (!WordingComparison.changes(one, other).isEmpty()) {
            return AnswerRelation.APART;
        }
        return WordingComparison.same(one, other) ? AnswerRelation.SAME : AnswerRelation.COMPATIBLE;
    }

    private static AnswerRelation numbers(Value.Number one, Value.Number other) {
        if (same(one.min(), other.min()) && same(one.max(), other.max())) {
            return AnswerRelation.SAME;
        }
        return reaches(one.max(), other.min()) && reaches(other.max(), one.min()) ? AnswerRelation.COMPATIBLE : AnswerRelation.APART;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static boolean reaches(@Nullable BigDecimal greatest, @Nullable BigDecimal least) {
        return greatest == null || least == null || greatest.compareTo(least) >= 0;
    }

    /// A closed set excludes every name it lacks; an open one excludes none.
    private static AnswerRelation names(Value.Names one, Value.Names other) {
        if (one.equals(other)) {
            return AnswerRelation.SAME;
        }
        boolean fits = (one.open() || one.names().containsAll(other.names()))
                && (other.open() || other.names().containsAll(one.names()));
        return fits ? AnswerRelation.COMPATIBLE : AnswerRelation.APART;
    }
}
