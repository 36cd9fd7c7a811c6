package app.synoptic.report.words;

import app.synoptic.compare.Conflict;
import app.synoptic.compare.Judgement;
import app.synoptic.compare.ReconciliationReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Verdicts and their reasons in words.
public final class VerdictText {

    private VerdictText() {}

    /// Why sources differ: a sentence for each two camps, with what may reconcile them; none where they do not differ.
    public static List<String> reasons(Judgement judgement, SourceNames names, Phrases words) {
        List<String> reasons = new ArrayList<>();
        for (Conflict conflict : judgement.conflicts()) {
            reasons.add(words.of("verdict.conflict", names.of(conflict.ones()), names.of(conflict.others()), ways(conflict.ways(), words)));
        }
        return reasons;
    }

    /// The same in one sentence, for camps of which each is too many to name.
    public static List<String> summed(Judgement judgement, Phrases words) {
        if (!judgement.differ()) {
            return List.of();
        }
        long stuck = judgement.conflicts().stream().filter(conflict -> !conflict.reconcilable()).count();
        String reconciled = stuck == judgement.conflicts().size() ? "" : ways(judgement.ways(), words);
        String both = stuck == 0 ? "" : words.of("verdict.irreconcilable.some", stuck, judgement.conflicts().size());
        return List.of(Stream.of(both, reconciled).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
    }

    private static String ways(Set<ReconciliationReason> ways, Phrases words) {
        return ways.isEmpty() ? words.of("verdict.irreconcilable") : ways.stream().map(words::of).collect(Collectors.joining(" "));
    }
}
