package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Name;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes dossiers up, and edits of every sort.
final class RandomAffair {

    private static final List<String> NAMES = List.of("Mayor", "the Mayor", "Baker", "bakers", "Miller", "smith", "Quay", "mill");
    private static final List<String> WORDS = List.of("the boats of the Miller are in", "the boats of the Mayor are in", "the boat of the Miller was in",
            "the boats of the Miller are not in");
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Almaty"), ZoneId.of("UTC"));

    private record Text(Wording wording, Map<ReadingId, List<Finding>> answers) implements AnalysedText.InMemory {
        @Override
        public List<Finding> of(ReadingId reading) {
            return answers.getOrDefault(reading, List.of());
        }
    }

    private final RandomGenerator random;
    private int made;

    RandomAffair(RandomGenerator random) {
        this.random = random;
    }

    Dossier dossier(int events, int questions) {
        List<Source> sources = IntStream.range(0, 4).mapToObj(i -> source("s" + i, null)).toList();
        Dossier dossier = new Dossier(new DossierId("affair"), "An affair", Edtf.parse("2022-01"), ZONES.getFirst(), null,
                List.of(new Name("Mayor", List.of("the Mayor"))), sources, List.of(), List.of());
        for (int i = 0; i < events; i++) {
            dossier = with(dossier, event("e" + made++, some(ids(dossier), 3)));
        }
        for (int i = 0; i < questions; i++) {
            dossier = with(dossier, asked(dossier));
        }
        return dossier;
    }

    private Question asked(Dossier dossier) {
        return question("q" + made++, some(dossier.events().stream().map(event -> event.id().value()).toList(), 3), some(ids(dossier), 3));
    }

    private static List<String> ids(Dossier dossier) {
        return dossier.sources().stream().map(source -> source.id().value()).toList();
    }

    /// The dossier with one or several things added, changed, removed or moved.
    Dossier edited(Dossier dossier) {
        Dossier next = dossier;
        for (int i = random.nextInt(3); i >= 0; i--) {
            next = once(next);
        }
        return next;
    }

    private Dossier once(Dossier dossier) {
        List<Event> events = new ArrayList<>(dossier.events());
        List<Question> questions = new ArrayList<>(dossier.questions());
        List<Source> sources = new ArrayList<>(dossier.sources());
        switch (random.nextInt(14)) {
            case 0 -> events.add(event("e" + made++, some(ids(dossier), 3)));
            case 1 -> events.add(random.nextInt(events.size() + 1), event("e" + made++, some(ids(dossier), 3)));
            case 2, 3 -> turn(events, old -> event(old.id().value(), some(ids(dossier), 4)));
            case 4 -> drop(events);
            case 5 -> questions.add(random.nextInt(questions.size() + 1), asked(dossier));
            case 6, 7 -> turn(questions, old -> question(old.id().value(), some(events.stream().map(event -> event.id().value()).toList(), 3),
                    some(ids(dossier), 4)));
            case 8 -> drop(questions);
            case 9 -> turn(questions, old -> old.judged(random.nextBoolean() ? null : new Overruling(Verdict.AGREE, "so it is")));
            case 10 -> turn(sources, old -> source(old.id().value(), pick(ids(dossier))));
            case 11 -> sources.add(sources.remove(random.nextInt(sources.size())));
            case 12 -> sources.add(source("s" + made++, null));
            default -> {
                return header(dossier);
            }
        }
        return dossier.with(sources, events, questions);
    }

    private Dossier header(Dossier dossier) {
        return switch (random.nextInt(3)) {
            case 0 -> dossier.described(dossier.title() + "!", dossier.window(), dossier.zone(), null);
            case 1 -> dossier.described(dossier.title(), dossier.window(), pick(ZONES), null);
            default -> dossier.spelling(random.nextBoolean() ? List.of() : List.of(new Name("Mayor", List.of("the Mayor", "Baker"))));
        };
    }

    private <T> void turn(List<T> all, UnaryOperator<T> change) {
        if (!all.isEmpty()) {
            int at = random.nextInt(all.size());
            all.set(at, change.apply(all.get(at)));
        }
    }

    private void drop(List<?> all) {
        if (!all.isEmpty()) {
            all.remove(random.nextInt(all.size()));
        }
    }

    static Dossier with(Dossier dossier, Event event) {
        List<Event> events = new ArrayList<>(dossier.events());
        int at = events.stream().map(Event::id).toList().indexOf(event.id());
        if (at < 0) {
            events.add(event);
        } else {
            events.set(at, event);
        }
        return dossier.with(dossier.sources(), events, dossier.questions());
    }

    static Dossier with(Dossier dossier, Question question) {
        List<Question> questions = new ArrayList<>(dossier.questions());
        int at = questions.stream().map(Question::id).toList().indexOf(question.id());
        if (at < 0) {
            questions.add(question);
        } else {
            questions.set(at, question);
        }
        return dossier.with(dossier.sources(), dossier.events(), questions);
    }

    private Source source(String id, @Nullable String from) {
        return new Source(new SourceId(id), "Publisher " + id, "", List.of(), random.nextBoolean() ? "en" : "ru", null, Edtf.parse(date()), random.nextBoolean() ? null : Edtf.parse(date()),
                from == null || from.equals(id) ? null : new SourceId(from), null,
                random.nextBoolean() ? null : new Digest("digests/" + id + ".txt", new TextId("0".repeat(64))), null);
    }

    Event event(String id, List<String> sources) {
        EventId event = new EventId(id);
        List<Attestation> told = new ArrayList<>();
        Map<SourceId, Silence> silences = new HashMap<>();
        for (String source : sources) {
            boolean dated = random.nextInt(4) > 0;
            told.add(new Attestation(AttestationId.of(event, new SourceId(source), 1), new SourceId(source), dated ? Edtf.parse(date()) : null,
                    dated && random.nextBoolean() ? pick(List.of(PartOfDay.values())) : null, dated ? Dating.EXPLICIT : null,
                    random.nextInt(4) > 0 ? null : ZoneId.of("Asia/Yerevan"), pick(List.of(Stance.values())), random.nextBoolean() ? null : pick(NAMES),
                    Strength.DIRECT, null));
        }
        if (random.nextInt(4) == 0) {
            silences.put(new SourceId("s" + random.nextInt(4)), Silence.NOT_APPLICABLE);
        }
        return new Event(event, "Label " + made++, Edtf.parse(date()), random.nextBoolean() ? null : Edtf.parse(date()), new Kind("decision"),
                pick(List.of(Status.values())), Tier.CORE, some(NAMES, 2), some(NAMES, 2), null, told, silences);
    }

    Question question(String id, List<String> events, List<String> sources) {
        QuestionId question = new QuestionId(id);
        ValueType type = pick(List.of(ValueType.values()));
        List<Reading> readings = sources.stream().map(source -> new Reading(ReadingId.of(question, new SourceId(source), 1), new SourceId(source),
                value(type), random.nextBoolean() ? null : pick(NAMES), null, null)).toList();
        return new Question(question, "What? " + made++, events.stream().map(EventId::new).toList(), random.nextBoolean() ? null : Edtf.parse(date()),
                type, null, readings, null, Map.of());
    }

    private Value value(ValueType type) {
        return switch (type) {
            case DATE -> new Value.Date(Edtf.parse(date()));
            case NUMBER -> new Value.Number(BigDecimal.valueOf(random.nextInt(3)), null);
            case NAMES -> new Value.Names(new HashSet<>(some(NAMES, 2)), random.nextBoolean());
            case CHOICE -> new Value.Choice(random.nextBoolean() ? "yes" : "no");
            case WORDING -> new Value.Worded();
        };
    }

    private String date() {
        return "2022-01-0" + (1 + random.nextInt(4));
    }

    /// A text for some of the sources, in which each finds its answers.
    Map<SourceId, AnalysedText> texts(Dossier dossier) {
        Map<SourceId, AnalysedText> texts = new HashMap<>();
        some(dossier.sources(), 3).forEach(source -> texts.put(source.id(), text(dossier, source.id())));
        return texts;
    }

    private AnalysedText text(Dossier dossier, SourceId source) {
        String words = pick(WORDS);
        TextId id = new TextId("%064x".formatted(words.hashCode() & 0xffffffffL));
        Wording wording = new Wording(id, random.nextInt(4) == 0 ? TextKind.DIGEST : TextKind.ORIGINAL, "UTF-8", words,
                List.of(new Region(RegionKind.BODY, 0, words.length())));
        Map<ReadingId, List<Finding>> answers = new HashMap<>();
        dossier.questions().forEach(question -> question.readings().stream().filter(reading -> reading.source().equals(source)).forEach(reading -> {
            if (random.nextInt(4) > 0) {
                answers.put(reading.id(), List.of(new Finding(reading.id().evidence(1), id, Match.EXACT,
                        List.of(new Passage(id, 0, words.length() - random.nextInt(3) * 4)), List.of())));
            }
        }));
        return new Text(wording, answers);
    }

    /// Other texts for some sources that have one, and a first one for some that have none.
    Map<SourceId, AnalysedText> changedTexts(Dossier dossier, Map<SourceId, AnalysedText> texts) {
        Map<SourceId, AnalysedText> changed = new HashMap<>();
        if (random.nextInt(2) == 0) {
            some(dossier.sources(), 2).forEach(source -> changed.put(source.id(), text(dossier, source.id())));
        }
        return changed;
    }

    Set<SourceId> goneTexts(Map<SourceId, AnalysedText> texts, Map<SourceId, AnalysedText> changed) {
        return random.nextInt(4) > 0 ? Set.of() : Set.copyOf(some(texts.keySet().stream().filter(source -> !changed.containsKey(source)).toList(), 1));
    }

    /// Asks for some answers, so that they are computed before the next change.
    void read(DossierAnalysis analysis, Dossier dossier) {
        some(dossier.events(), 4).forEach(event -> {
            analysis.agreement(event);
            analysis.silences(event);
        });
        some(dossier.questions(), 3).forEach(question -> {
            analysis.verdicts().of(question);
            analysis.silences(question);
        });
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> left = new ArrayList<>(all);
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0 && !left.isEmpty(); i--) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
