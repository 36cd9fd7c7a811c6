package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a library knows of the sources of one dossier and of the others, as far as files are recognised by it: read once, and
/// followed through the changes that an import makes. Of other dossiers nothing is read but their sources.
final class KnownSources {

    /// A source of another dossier, and what that is called.
    record Elsewhere(Source source, String title) {}

    /// The sources of one of the other dossiers by which files can be recognised.
    private record Other(String title, List<Source> sources) {}

    private final Library library;
    private final DossierId home;
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<TextId, SourceId> held = new HashMap<>();
    private long revision;
    private @Nullable List<Other> others;
    private @Nullable Catalogue catalogue;

    KnownSources(Library library, DossierId home) {
        this.library = library;
        this.home = home;
        revision = library.revision();
        library.sources(home).forEach(source -> sources.put(source.id(), source));
        for (HeldText text : library.held(home)) {
            held.putIfAbsent(text.text(), text.source());
        }
    }

    /// Whether this is known of that dossier, and still all there is to know.
    boolean of(DossierId dossier) {
        return home.equals(dossier) && revision == library.revision();
    }

    DossierId home() {
        return home;
    }

    boolean has(SourceId source) {
        return sources.containsKey(source);
    }

    /// The source for which a text is held.
    Optional<Source> holding(TextId text) {
        return Optional.ofNullable(held.get(text)).map(sources::get);
    }

    /// The source of which a text has most, if it is a copy of one.
    Optional<Source> recognised(Recogniser.Scan scan, int bodyWords) {
        return most(sources.values(), scan, bodyWords);
    }

    /// The same of another dossier, of the first in which there is one.
    Optional<Elsewhere> elsewhere(Recogniser.Scan scan, int bodyWords) {
        return others().stream().flatMap(other -> most(other.sources(), scan, bodyWords).map(source -> new Elsewhere(source, other.title())).stream())
                .findFirst();
    }

    private static Optional<Source> most(Collection<Source> sources, Recogniser.Scan scan, int bodyWords) {
        return sources.stream().filter(source -> source.recognition() != null && scan.recognises(source.recognition(), bodyWords))
                .max(Comparator.comparingInt(source -> scan.found(Objects.requireNonNull(source.recognition()))));
    }

    private List<Other> others() {
        List<Other> known = others;
        if (known == null) {
            known = new ArrayList<>();
            for (Map.Entry<DossierId, String> dossier : library.titles().entrySet()) {
                if (!dossier.getKey().equals(home)) {
                    known.add(new Other(dossier.getValue(), library.sources(dossier.getKey()).stream()
                            .filter(source -> source.recognition() != null).toList()));
                }
            }
            others = known;
        }
        return known;
    }

    /// The dossier with its evidence; of sources that came since there is none.
    Catalogue catalogue() {
        Catalogue known = catalogue;
        if (known == null) {
            known = library.catalogue(home);
            catalogue = known;
        }
        return known;
    }

    /// Follows one change that was made since this was all there is to know: a text is held for a source, which may be new. If
    /// another was made beside it, this is no longer [#of] the dossier.
    void holds(Source source, TextId text) {
        sources.put(source.id(), source);
        held.putIfAbsent(text, source.id());
        revision++;
    }
}
