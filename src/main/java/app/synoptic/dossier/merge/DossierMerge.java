package app.synoptic.dossier.merge;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.domain.Phases;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.dossier.json.EnumTerms;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Merges what came into what is kept. Nothing that is kept is left out; where both say something else, a person's
/// choice decides.
///
/// @param plan   what was met on the way, whatever was decided
/// @param merged the outcome of the decisions
/// @param called what became of the names of their testimonies; those that are not there keep theirs
public record DossierMerge(MergePlan plan, Catalogue merged, Map<TestimonyId, TestimonyId> called) {

    public DossierMerge {
        called = Map.copyOf(called);
    }

    /// @param sameKey of a source both have, whether its fingerprints go by one key, though it is wrapped otherwise
    /// @throws IllegalArgumentException if they are not the same dossier by its id
    public static DossierMerge of(Catalogue mine, Catalogue theirs, Predicate<SourceId> sameKey, MergeDecisions decisions) {
        if (!mine.dossier().id().equals(theirs.dossier().id())) {
            throw new IllegalArgumentException("“%s” is not “%s”".formatted(theirs.dossier().id(), mine.dossier().id()));
        }
        return new Merging(mine, theirs, sameKey, new FieldMerger(decisions)).merge();
    }

    private static final class Merging {
        private final Catalogue mine;
        private final Catalogue theirs;
        private final Predicate<SourceId> sameKey;
        private final FieldMerger picker;
        private final KeyCompatibility units = new KeyCompatibility();
        private final Map<TestimonyId, List<Evidence>> evidence = new LinkedHashMap<>();

        Merging(Catalogue mine, Catalogue theirs, Predicate<SourceId> sameKey, FieldMerger picker) {
            this.mine = mine;
            this.theirs = MovedTestimonies.of(mine, theirs);
            this.sameKey = sameKey;
            this.picker = picker;
        }

        DossierMerge merge() {
            Dossier own = mine.dossier();
            Dossier other = theirs.dossier();
            MergeSubject head = new MergeSubject.Head();
            String title = picker.of(head, "title", own.title(), other.title());
            var window = picker.maybe(head, "window", own.window(), other.window());
            ZoneId zone = picker.of(head, "zone", own.zone(), other.zone());
            String note = picker.note(head, own.note(), other.note());
            List<Name> names = names(head, own.names(), other.names());
            List<KindStyle> kinds = kinds(head, own.kinds(), other.kinds());
            List<Source> sources = ListMerge.merge(own.sources(), other.sources(), Source::id, new ListMerge.Ways<>(this::source,
                    it -> added(new MergeSubject.OfSource(it.id()), it), it -> kept(new MergeSubject.OfSource(it.id()), it)));
            List<Event> events = ListMerge.merge(own.events(), other.events(), Event::id, new ListMerge.Ways<>(this::event,
                    it -> alone(added(new MergeSubject.OfEvent(it.id()), it), theirs), it -> alone(kept(new MergeSubject.OfEvent(it.id()), it), mine)));
            List<Question> questions = ListMerge.merge(own.questions(), other.questions(), Question::id, new ListMerge.Ways<>(this::question,
                    it -> alone(added(new MergeSubject.OfQuestion(it.id()), it), theirs), it -> alone(kept(new MergeSubject.OfQuestion(it.id()), it), mine)));
            Dossier merged = new Dossier(own.id(), title, window, zone, note, names, kinds, sources,
                    PhaseCycleBreaker.untangled(events, Phases.of(own.events())), questions);
            return new DossierMerge(picker.plan(), new Catalogue(merged, evidence), picker.called);
        }

        private <T> T added(MergeSubject thing, T it) {
            picker.added.add(thing);
            return it;
        }

        private <T> T kept(MergeSubject thing, T it) {
            picker.mineOnly.add(thing);
            return it;
        }

        private List<Name> names(MergeSubject head, List<Name> own, List<Name> other) {
            List<String> more = new ArrayList<>();
            List<Name> merged = ListMerge.merge(own, other, Name::name, new ListMerge.Ways<>((mine, theirs) -> {
                List<String> variants = new ArrayList<>(mine.variants());
                theirs.variants().stream().filter(variant -> !variants.contains(variant)).forEach(variants::add);
                if (variants.size() > mine.variants().size()) {
                    more.add(mine.name());
                }
                return new Name(mine.name(), variants);
            }, name -> {
                more.add(name.name());
                return name;
            }, name -> name));
            if (!more.isEmpty()) {
                picker.filled(head, "names", FieldMerger.print(more));
            }
            return merged;
        }

        private List<KindStyle> kinds(MergeSubject head, List<KindStyle> own, List<KindStyle> other) {
            return ListMerge.merge(own, other, KindStyle::id, new ListMerge.Ways<>((mine, theirs) -> KindMerger.merged(head, mine, theirs, picker), kind -> {
                picker.filled(head, "kinds", kind.id().value());
                return kind;
            }, kind -> kind));
        }

        private Source source(Source own, Source other) {
            MergeSubject thing = new MergeSubject.OfSource(own.id());
            SourceId id = own.id();
            Digest digest = digest(thing, id, own.digest(), other.digest());
            var recognition = own.recognition();
            if (recognition == null || other.recognition() == null || recognition.equals(other.recognition()) || sameKey.test(id)) {
                recognition = recognition == null ? other.recognition() : recognition;
                if (own.recognition() == null && recognition != null) {
                    picker.filled(thing, "recognise", recognition.windows().size() + " ×");
                }
            } else {
                recognition = picker.of(thing, "recognise", recognition, other.recognition(), it -> "%d × %s…"
                        .formatted(it.windows().size(), it.windows().getFirst().substring(0, Math.min(8, it.windows().getFirst().length()))));
                units.put(id, TextKind.ORIGINAL, recognition.equals(own.recognition()) ? Choice.MINE : Choice.THEIRS);
            }
            return new Source(id, picker.of(thing, "publisher", own.publisher(), other.publisher()),
                    picker.word(thing, "title", own.title(), other.title(), ""),
                    picker.list(thing, "authors", own.authors(), other.authors()),
                    picker.word(thing, "language", own.language(), other.language(), "und"),
                    picker.maybe(thing, "url", own.url(), other.url()),
                    picker.maybe(thing, "published", own.published(), other.published()),
                    picker.maybe(thing, "knows", own.knows(), other.knows()),
                    picker.maybe(thing, "derivedFrom", own.derivedFrom(), other.derivedFrom()),
                    picker.note(thing, own.note(), other.note()), digest, recognition, furthest(thing, own.read(), other.read()));
        }

        /// Where one of two has read further, that is how far it was read; where both stopped somewhere, one's own place stays.
        private ReadingProgress furthest(MergeSubject thing, ReadingProgress own, ReadingProgress other) {
            boolean further = other.state().compareTo(own.state()) > 0 || own.state() == other.state() && own.upTo() == null && other.upTo() != null;
            if (further) {
                picker.filled(thing, "read", EnumTerms.print(other.state()));
            }
            return further ? other : own;
        }

        private @Nullable Digest digest(MergeSubject thing, SourceId id, @Nullable Digest own, @Nullable Digest other) {
            if (own == null || other == null) {
                return picker.maybe(thing, "digest", own, other, Digest::file);
            }
            if (own.text().equals(other.text())) {
                return own;
            }
            Digest taken = picker.of(thing, "digest", own, other, it -> "%s (SHA-256 %s…)".formatted(it.file(), it.text().sha256().substring(0, 12)));
            units.put(id, TextKind.DIGEST, taken == own ? Choice.MINE : Choice.THEIRS);
            return taken;
        }

        private Event event(Event own, Event other) {
            MergeSubject thing = new MergeSubject.OfEvent(own.id());
            List<Attestation> attestations = told(new TestimonyMerge<>(TestimonyFacts.ofAttestations(), own.label(), units, picker)
                    .merge(told(own.attestations(), mine), told(other.attestations(), theirs)));
            return own.like()
                    .label(picker.of(thing, "label", own.label(), other.label()))
                    .date(picker.of(thing, "date", own.date(), other.date()))
                    .knowable(picker.maybe(thing, "knowable", own.knowable(), other.knowable()))
                    .kind(picker.of(thing, "kind", own.kind(), other.kind()))
                    .status(picker.of(thing, "status", own.status(), other.status(), EnumTerms::print))
                    .tier(picker.of(thing, "tier", own.tier(), other.tier(), EnumTerms::print))
                    .actors(picker.list(thing, "actors", own.actors(), other.actors()))
                    .places(picker.list(thing, "places", own.places(), other.places()))
                    .tags(picker.list(thing, "tags", own.tags(), other.tags()))
                    .partOf(picker.maybe(thing, "partOf", own.partOf(), other.partOf()))
                    .note(picker.note(thing, own.note(), other.note()))
                    .told(attestations, silences(thing, own.silences(), other.silences()))
                    .build();
        }

        private Question question(Question own, Question other) {
            MergeSubject thing = new MergeSubject.OfQuestion(own.id());
            if (own.type() != other.type()) {
                boolean keep = picker.of(thing, "type", own.type(), other.type(), EnumTerms::print) == own.type();
                return keep ? alone(own, mine) : alone(other, theirs);
            }
            List<Reading> readings = told(new TestimonyMerge<>(TestimonyFacts.ofReadings(), own.question(), units, picker)
                    .merge(told(own.readings(), mine), told(other.readings(), theirs)));
            return new Question(own.id(), picker.of(thing, "question", own.question(), other.question()),
                    picker.list(thing, "events", own.events(), other.events()), picker.maybe(thing, "knowable", own.knowable(), other.knowable()),
                    own.type(), picker.maybe(thing, "unit", own.unit(), other.unit()), picker.note(thing, own.note(), other.note()), readings,
                    picker.maybe(thing, "overruled", own.overruled(), other.overruled(), it -> EnumTerms.print(it.verdict()) + ": " + it.reason()),
                    silences(thing, own.silences(), other.silences()));
        }

        private Map<SourceId, Silence> silences(MergeSubject thing, Map<SourceId, Silence> own, Map<SourceId, Silence> other) {
            Map<SourceId, Silence> merged = new HashMap<>(own);
            other.forEach((source, silence) -> {
                Silence taken = picker.maybe(thing, "silences/" + source, own.get(source), silence, EnumTerms::print);
                if (taken != null) {
                    merged.put(source, taken);
                }
            });
            return merged;
        }

        private <T extends Topic> T alone(T topic, Catalogue from) {
            Choice side = from == mine ? Choice.MINE : Choice.THEIRS;
            for (Testimony testimony : topic.testimonies()) {
                List<Evidence> pieces = from.of(testimony.id());
                picker.unusable(units.unusable(testimony.source(), pieces, List.of(), side));
                evidence.put(testimony.id(), units.take(testimony.source(), pieces, List.of(), side));
            }
            return topic;
        }

        private static <T extends Testimony> List<TestimonyWithEvidence<T>> told(List<T> testimonies, Catalogue from) {
            return testimonies.stream().map(it -> new TestimonyWithEvidence<>(it, from.of(it.id()))).toList();
        }

        private <T extends Testimony> List<T> told(List<TestimonyWithEvidence<T>> merged) {
            merged.forEach(told -> evidence.put(told.what().id(), told.evidence()));
            return merged.stream().map(TestimonyWithEvidence::what).toList();
        }
    }
}
