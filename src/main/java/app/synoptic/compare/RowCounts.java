package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How many sources say what in one row of the matrix: every source of the dossier counts once. Of an event it counts what
/// cells of its row show, dates and stances; of a question its answers.
///
/// @param agree  two or more that do not contradict each other. Where sources differ, their camps are taken by size, each that
///               contradicts none taken before; camps of one size, the one first that contradicts fewer sources
/// @param differ those left, each contradicted by some of `agree`, or all of them where no two agree
/// @param deny   those that only deny the event or take it back
/// @param told   those that cannot be compared: the only one that tells it, or all whose wordings need the originals
/// @param silent those that have nothing on it
public record RowCounts(int agree, int differ, int deny, int told, int silent) {

    public RowCounts {
        if (agree < 0 || differ < 0 || deny < 0 || told < 0 || silent < 0 || agree == 1) {
            throw new IllegalArgumentException("%d agree, %d differ, %d deny, %d tell, %d are silent".formatted(agree, differ, deny, told, silent));
        }
    }

    /// How many sources there are.
    public int sources() {
        return agree + differ + deny + told + silent;
    }

    static RowCounts of(Event event, Judgement dating, int sources) {
        Map<SourceId, Boolean> affirming = event.attestations().stream()
                .collect(Collectors.toMap(Attestation::source, RowCounts::affirms, (one, other) -> one || other));
        int deny = (int) affirming.values().stream().filter(affirms -> !affirms).count();
        return of(affirming.size() - deny, odd(dating.conflicts()), deny, sources - affirming.size());
    }

    private static boolean affirms(Attestation told) {
        return told.stance() == Stance.AFFIRMS || told.stance() == Stance.PLANS;
    }

    /// @param standing the verdict that stands, an editor's where there is one
    static RowCounts of(Question question, Judgement judgement, Verdict standing, int sources) {
        int answering = question.sources().size();
        int silent = sources - answering;
        return switch (standing) {
            case NEEDS_ORIGINALS -> new RowCounts(0, 0, 0, answering, silent);
            case DIFFER -> of(answering, judgement.differ() ? odd(judgement.conflicts()) : answering, 0, silent);
            default -> of(answering, 0, 0, silent);
        };
    }

    private static RowCounts of(int telling, int odd, int deny, int silent) {
        int agree = telling - odd;
        boolean nobody = agree == 1 && odd > 0;
        boolean alone = agree == 1 && odd == 0;
        return new RowCounts(nobody || alone ? 0 : agree, nobody ? telling : odd, deny, alone ? 1 : 0, silent);
    }

    /// How many sources are left when as many as can be found in order of size do not contradict each other.
    private static int odd(List<Conflict> conflicts) {
        Map<List<SourceId>, Set<List<SourceId>>> against = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            against.computeIfAbsent(conflict.ones(), _ -> new LinkedHashSet<>()).add(conflict.others());
            against.computeIfAbsent(conflict.others(), _ -> new LinkedHashSet<>()).add(conflict.ones());
        }
        List<List<SourceId>> camps = new ArrayList<>(against.keySet());
        camps.sort(Comparator.<List<SourceId>>comparingInt(List::size).reversed()
                .thenComparingInt(camp -> against.getOrDefault(camp, Set.of()).stream().mapToInt(List::size).sum())
                .thenComparing(List::getFirst));
        Set<List<SourceId>> taken = new HashSet<>();
        int odd = 0;
        for (List<SourceId> camp : camps) {
            if (against.getOrDefault(camp, Set.of()).stream().anyMatch(taken::contains)) {
                odd += camp.size();
            } else {
                taken.add(camp);
            }
        }
        return odd;
    }
}
