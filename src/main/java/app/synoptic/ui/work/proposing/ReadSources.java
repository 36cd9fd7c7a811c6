package app.synoptic.ui.work.proposing;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.propose.Article;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.ProposalWithWords;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was found in each article of a dossier, as long as that holds good.
final class ReadSources {

    /// @param source as it was described
    /// @param text   with what was known of its evidence
    private record Read(Source source, SourceText text, List<ProposalWithWords> proposals) {

        boolean good(Source now, SourceText shown) {
            return shown == text && Objects.equals(source.published(), now.published()) && Objects.equals(source.language(), now.language());
        }
    }

    private final Map<SourceId, Read> read = new HashMap<>();

    private Set<SourceId> annotated = Set.of();

    /// Says of which sources a person marked words: those are looked at though they are read through.
    ///
    /// @return whether that is news
    boolean annotate(Set<SourceId> sources) {
        boolean other = !sources.equals(annotated);
        annotated = Set.copyOf(sources);
        return other;
    }

    /// The sources whose own words are held and which nobody has read through.
    static List<Source> open(OpenDossier open) {
        return open(open, Set.of());
    }

    /// The sources whose articles are to be looked through: those, and those in which a person marked words.
    List<Source> watched(OpenDossier open) {
        return open(open, annotated);
    }

    private static List<Source> open(OpenDossier open, Set<SourceId> also) {
        return open.dossier().sources().stream().filter(source -> source.read().state() != ReadingState.THROUGH || also.contains(source.id()))
                .filter(source -> open.text(source.id()).filter(SourceText::original).isPresent()).toList();
    }

    /// Whether nothing was found yet in an article as it is now.
    boolean misses(OpenDossier open, Source source) {
        Read known = read.get(source.id());
        return known == null || open.text(source.id()).filter(text -> known.good(source, text)).isEmpty();
    }

    void found(Source source, SourceText text, List<ProposalWithWords> proposals) {
        read.put(source.id(), new Read(source, text, proposals));
    }

    /// Has an article looked through again.
    void forget(SourceId source) {
        read.remove(source);
    }

    /// All that is known, in the order of the sources.
    List<ProposalWithWords> all(OpenDossier open) {
        return watched(open).stream().map(source -> read.get(source.id())).filter(Objects::nonNull).flatMap(known -> known.proposals().stream()).toList();
    }

    /// How many articles were looked through.
    int size() {
        return read.size();
    }

    void clear() {
        read.clear();
    }

    /// The article of a source; empty where its words are damaged. Reads a text: not for the FX thread.
    static Optional<Article> article(Source source, @Nullable SourceText text) {
        return text == null ? Optional.empty() : text.words().map(words -> Article.of(source, words));
    }

    /// To what a source testifies already, and where in the text shown.
    static List<KnownTestimony> told(OpenDossier open, SourceText text) {
        List<KnownTestimony> told = new ArrayList<>();
        text.findings().forEach((id, findings) -> {
            Optional<Event> event = open.event(id);
            boolean dated = event.stream().flatMap(own -> own.attestations().stream()).anyMatch(one -> one.source().equals(text.source()) && one.date() != null);
            told.add(new KnownTestimony(id, findings.stream().filter(finding -> finding.match().plain()).flatMap(finding -> finding.places().stream()).toList(), dated));
        });
        return told;
    }
}
