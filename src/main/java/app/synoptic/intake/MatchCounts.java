package app.synoptic.intake;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import java.util.Collection;

/// How many pieces of a source's evidence were found how well in one text.
public record MatchCounts(int exact, int moved, int changed, int ambiguous, int lost) {

    public static MatchCounts of(Collection<Finding> findings) {
        int[] counts = new int[Match.values().length];
        findings.forEach(finding -> counts[finding.match().ordinal()]++);
        return new MatchCounts(counts[Match.EXACT.ordinal()], counts[Match.MOVED.ordinal()], counts[Match.CHANGED.ordinal()],
                counts[Match.AMBIGUOUS.ordinal()], counts[Match.LOST.ordinal()]);
    }

    public int all() {
        return exact + moved + changed + ambiguous + lost;
    }
}
