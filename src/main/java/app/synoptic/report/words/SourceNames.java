package app.synoptic.report.words;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the sources of one dossier are called: by their publishers; those of one publisher by the day they appeared too, and
/// by a number where that is the same.
public final class SourceNames {

    private final Map<SourceId, String> names = new HashMap<>();

    public SourceNames(Dossier dossier, Phrases words) {
        apart(dossier.sources(), Source::publisher).values().forEach(alike -> {
            if (alike.size() == 1) {
                names.put(alike.getFirst().id(), alike.getFirst().publisher());
            } else {
                apart(alike, source -> source.published() == null ? source.publisher()
                        : source.publisher() + ", " + words.dates().brief(source.published(), dossier)).forEach(this::number);
            }
        });
    }

    private static Map<String, List<Source>> apart(List<Source> sources, Function<Source, String> by) {
        return sources.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private void number(String name, List<Source> alike) {
        for (int i = 0; i < alike.size(); i++) {
            names.put(alike.get(i).id(), alike.size() == 1 ? name : name + " (" + (i + 1) + ")");
        }
    }

    /// The name of a source; its id where the dossier has no such source.
    public String of(SourceId source) {
        return names.getOrDefault(source, source.value());
    }

    /// The names of several sources.
    public String of(Collection<SourceId> sources) {
        return sources.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
