package app.synoptic.ui.controls;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.compare.origin.SharedOrigin;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How many origins sources have, in words.
public final class OriginWords {

    private OriginWords() {}

    /// “4 sources, 2 origins”; then a sentence for each bond between them.
    public static List<String> of(OriginGroups origins, Dossier dossier) {
        List<String> words = new ArrayList<>();
        words.add(Messages.get("origins.count", origins.sources(), origins.count()));
        origins.groups().forEach(origin -> origin.bonds().forEach(bond -> words.add(of(bond, dossier))));
        return words;
    }

    /// A proposal in one sentence, which says that it is one.
    public static String of(NearCopy copy, Dossier dossier) {
        return Messages.get(copy.dated() ? "origins.proposed" : "origins.proposed.either", publisher(copy.copy(), dossier),
                publisher(copy.model(), dossier), copy.shared(), Math.round(copy.share() * 100), NearCopies.RUN);
    }

    private static String of(SharedOrigin bond, Dossier dossier) {
        return switch (bond) {
            case SharedOrigin.Cited(String speaker, var sources) -> Messages.get("origins.cited", publishers(sources, dossier), speaker);
            case SharedOrigin.Taken(SourceId from, var sources) -> {
                List<SourceId> others = sources.stream().filter(source -> !source.equals(from)).toList();
                yield Messages.get("origins.taken", publishers(others, dossier), publisher(from, dossier));
            }
        };
    }

    private static String publishers(List<SourceId> sources, Dossier dossier) {
        return sources.stream().map(source -> publisher(source, dossier)).collect(Collectors.joining(", "));
    }

    private static String publisher(SourceId source, Dossier dossier) {
        return dossier.source(source).map(Source::publisher).orElse(source.value());
    }
}
