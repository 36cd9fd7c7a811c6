package app.synoptic.report.words;

import app.synoptic.compare.Conflict;
import app.synoptic.compare.Judgement;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Verdicts and their reasons in words.
public final class VerdictText {

    private VerdictText() {}

    /// Why sources differ: a sentence for each two camps, with what may reconcile them; none where they do not differ.
    public static List<String> reasons(Judgement judgement, Dossier dossier, Phrases words) {
        List<String> reasons = new ArrayList<>();
        for (Conflict conflict : judgement.conflicts()) {
            String ways = conflict.ways().stream().map(words::of).collect(Collectors.joining(" "));
            reasons.add(words.of("verdict.conflict", publishers(conflict.ones(), dossier), publishers(conflict.others(), dossier),
                    ways.isEmpty() ? words.of("verdict.irreconcilable") : ways));
        }
        return reasons;
    }

    public static String publishers(List<SourceId> sources, Dossier dossier) {
        return sources.stream().map(source -> publisher(source, dossier)).collect(Collectors.joining(", "));
    }

    public static String publisher(SourceId source, Dossier dossier) {
        return dossier.source(source).map(Source::publisher).orElse(source.value());
    }
}
