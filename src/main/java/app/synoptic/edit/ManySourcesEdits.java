package app.synoptic.edit;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.edit.EditableDossier.EditedTopic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes of many sources at once, each of them one change of the dossier. They go through its sources once, however many
/// are meant.
public final class ManySourcesEdits {

    /// How many of them the history names.
    private static final int NAMED = 3;

    private ManySourcesEdits() {}

    /// A change of some sources, told by their names.
    private interface Many extends Edit {

        Set<SourceId> sources();

        @Override
        default String subject(EditableDossier before) {
            return named(before, sources());
        }
    }

    /// Says how far sources were read.
    public record MarkSourcesRead(Set<SourceId> sources, ReadingProgress read) implements Many {
        public MarkSourcesRead {
            sources = Set.copyOf(sources);
        }

        @Override
        public String name() {
            return "command.mark-sources-read";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            known(before, sources);
            return before.withSources(each(before, sources, source -> source.read(read)));
        }
    }

    /// Says of sources which other they were taken from; of none where null.
    public record DeriveSources(Set<SourceId> sources, @Nullable SourceId from) implements Many {
        public DeriveSources {
            sources = Set.copyOf(sources);
        }

        @Override
        public String name() {
            return "command.derive-sources";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            Map<SourceId, Source> known = known(before, sources);
            Set<SourceId> seen = new HashSet<>();
            for (SourceId at = from; at != null && seen.add(at); at = origin(known, at)) {
                if (sources.contains(at)) {
                    throw Reason.TAKEN_FROM_ITSELF.of(source(known, at).publisher());
                }
            }
            return before.withSources(each(before, sources, source -> source.takenFrom(from)));
        }
    }

    /// Takes sources away, with all they testify and answer. What was taken from one of them was then taken from the next that
    /// stays of those it goes back to.
    public record RemoveSources(Set<SourceId> sources) implements Many {
        public RemoveSources {
            sources = Set.copyOf(sources);
        }

        @Override
        public String name() {
            return "command.remove-sources";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            Map<SourceId, Source> known = known(before, sources);
            List<Source> left = before.sources().stream().filter(one -> !sources.contains(one.id())).map(one -> one.derivedFrom() != null
                    && sources.contains(one.derivedFrom()) ? one.takenFrom(staying(known, one.derivedFrom())) : one).toList();
            return before.withSources(left).each(this::concerned, this::silenced);
        }

        private @Nullable SourceId staying(Map<SourceId, Source> known, SourceId gone) {
            Set<SourceId> seen = new HashSet<>();
            @Nullable SourceId at = gone;
            while (at != null && sources.contains(at) && seen.add(at)) {
                at = origin(known, at);
            }
            return at == null || sources.contains(at) ? null : at;
        }

        private boolean concerned(Topic topic) {
            return topic.silences().keySet().stream().anyMatch(sources::contains)
                    || topic.testimonies().stream().anyMatch(one -> sources.contains(one.source()));
        }

        private EditedTopic silenced(EditedTopic told) {
            Map<SourceId, Silence> silences = new HashMap<>(told.topic().silences());
            silences.keySet().removeAll(sources);
            return new EditedTopic(told.topic().silent(silences),
                    told.accounts().stream().filter(account -> !sources.contains(account.testimony().source())).toList());
        }
    }

    /// The sources by id.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if one of those meant is not there
    private static Map<SourceId, Source> known(EditableDossier before, Set<SourceId> meant) {
        Map<SourceId, Source> known = before.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        meant.forEach(source -> source(known, source));
        return known;
    }

    private static Source source(Map<SourceId, Source> known, SourceId id) {
        Source source = known.get(id);
        if (source == null) {
            throw Reason.NO_SOURCE.of(id);
        }
        return source;
    }

    private static @Nullable SourceId origin(Map<SourceId, Source> known, SourceId id) {
        return source(known, id).derivedFrom();
    }

    private static List<Source> each(EditableDossier before, Set<SourceId> meant, UnaryOperator<Source> change) {
        return before.sources().stream().map(source -> meant.contains(source.id()) ? change.apply(source) : source).toList();
    }

    /// The first of them by publisher, and how many they are where there are more.
    private static String named(EditableDossier before, Set<SourceId> meant) {
        Set<String> publishers = new LinkedHashSet<>();
        before.sources().stream().filter(source -> meant.contains(source.id())).limit(NAMED).forEach(source -> publishers.add(source.publisher()));
        Stream<String> more = meant.size() > NAMED ? Stream.of("… (" + meant.size() + ")") : Stream.empty();
        return Stream.concat(publishers.stream(), more).collect(Collectors.joining(", "));
    }
}
