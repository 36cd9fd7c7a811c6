package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.COURIER;
import static app.synoptic.store.h2.Samples.HERALD;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.DigestFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A dossier that uses every field a dossier has, and letters that have gone wrong elsewhere.
final class Everything {

    /// Armenian, a letter outside the basic plane, a combining mark, right-to-left text, NUL, an unpaired surrogate.
    static final String LETTERS = "Հայ 𝒜 e\u0301 עִבְרִית “‘’” \u0000 \u00ad\u200b\r\n\t ';-- \\ \ud800 ?";
    static final String LONG = "л".repeat(10_000);

    private static final EventId CLOSING = new EventId("closing");
    private static final EventId OPENING = new EventId("opening");
    private static final QuestionId WHEN = new QuestionId("when");

    private Everything() {}

    static AddDossier add() {
        return add(LONG);
    }

    /// The same with another long string.
    static AddDossier add(String words) {
        TextId digest = Samples.digest().wording().id();
        AttestationId first = AttestationId.of(CLOSING, HERALD, 1);
        AttestationId second = AttestationId.of(CLOSING, HERALD, 2);
        ReadingId reading = ReadingId.of(WHEN, HERALD, 1);
        Map<TestimonyId, List<Evidence>> evidence = Map.of(
                first, List.of(quote(1, "closed", "council ", " the"),
                        new Evidence("2", TextKind.ORIGINAL, new FingerprintSelector(words), new Proposed(LETTERS, words, 0.5, null, LocalDate.of(2026, 12, 1))),
                        quote(3, LETTERS, LETTERS, "")),
                second, List.of(quote(1, "bridge", "", "")),
                reading, List.of(new Evidence("1", TextKind.DIGEST, new TextQuoteSelector("Tuesday", "on ", ","), new Proposed("rules 1", "it counts", 0, LETTERS, LocalDate.EPOCH))));
        List<Finding> findings = List.of(
                new Finding(first.evidence(1), digest, Match.CHANGED, List.of(new Passage(digest, 27, 33)),
                        List.of(new Passage(digest, 33, 34), new Passage(digest, 20, 22))),
                new Finding(first.evidence(3), digest, Match.LOST, List.of(), List.of()),
                new Finding(second.evidence(1), digest, Match.AMBIGUOUS,
                        List.of(new Passage(digest, 38, 44), new Passage(digest, 8, 14)), List.of()),
                new Finding(reading.evidence(1), digest, Match.EXACT, List.of(new Passage(digest, 48, 55)), List.of()));
        return new AddDossier(new Catalogue(dossier(digest, words), evidence), List.of(new DigestFile(HERALD, Samples.digest())),
                findings);
    }

    /// The dossier without what a store of that schema could not keep.
    static Catalogue asOf(int schema, String words) {
        Catalogue whole = schema >= 13 ? add(words).catalogue() : cited(add(words).catalogue());
        Catalogue now = schema >= 11 ? whole : byHand(whole);
        Catalogue all = schema >= 8 ? now : new Catalogue(now.dossier().with(now.dossier().sources().stream()
                .map(source -> source.read(ReadingProgress.assumed(source.digest() != null))).toList(), now.dossier().events(), now.dossier().questions()),
                now.evidence());
        Dossier it = all.dossier();
        return schema >= 3 ? all : new Catalogue(it.showing(List.of()).with(it.sources(),
                it.events().stream().map(event -> event.naming(event.actors(), event.places(), List.of()).within(null)).toList(),
                it.questions().stream().map(asked -> new Question(asked.id(), asked.question(), asked.events(), asked.knowable(), asked.type(),
                        asked.unit(), asked.readings(), asked.overruled(), asked.silences())).toList()), all.evidence());
    }

    /// The same where nobody kept how words came to testimonies that were there before.
    private static Catalogue cited(Catalogue all) {
        Map<TestimonyId, List<Evidence>> evidence = new HashMap<>();
        all.evidence().forEach((testimony, pieces) -> evidence.put(testimony, pieces.stream().map(piece -> new Evidence(piece.key(), piece.of(), piece.selector())).toList()));
        return new Catalogue(all.dossier(), evidence);
    }

    /// The same where nobody kept how testimonies came in.
    private static Catalogue byHand(Catalogue all) {
        Dossier it = all.dossier();
        return new Catalogue(it.with(it.sources(), it.events().stream().map(event -> event.told(event.attestations().stream().map(one -> new Attestation(one.id(),
                        one.source(), one.date(), one.part(), one.dating(), one.zone(), one.stance(), one.saidBy(), one.strength(), one.note())).toList(), event.silences())).toList(),
                it.questions().stream().map(asked -> asked.answered(asked.readings().stream().map(one -> new Reading(one.id(), one.source(), one.value(), one.saidBy(),
                        one.asOf(), one.note())).toList(), asked.silences())).toList()), all.evidence());
    }

    private static Evidence quote(int place, String exact, String prefix, String suffix) {
        return new Evidence(Integer.toString(place), TextKind.DIGEST, new TextQuoteSelector(exact, prefix, suffix));
    }

    private static Dossier dossier(TextId digest, String words) {
        Source courier = new Source(COURIER, LETTERS, words, List.of("Z", "A", LETTERS), "hy-Latn",
                "https://courier.example/?a=1&b=;", Edtf.parse("2019-03-06~"), Edtf.parse("2019-03-06T21:33:00+03:00"), HERALD, LETTERS, null, null, ReadingProgress.begun(digest, 7));
        Source herald = new Source(HERALD, "The Herald", "", List.of(), "en", null, null, Edtf.parse("../2019-03-07"), null, "",
                new Digest("digests/herald.txt", digest), new Recognition(List.of("w2", "w1", "w1"), List.of("k1", "k2", words)), ReadingProgress.UNREAD);
        return new Dossier(new DossierId("everything"), LETTERS, Edtf.parse("2019-03-01/.."), ZoneId.of("Asia/Almaty"), words,
                List.of(new Name("Bridge", List.of("Brücke", "Կամուրջ", "bridge")), new Name(LETTERS, List.of())),
                List.of(new KindStyle(new Kind("plan"), words, Hue.VIOLET), new KindStyle(new Kind("unused"), null, null)),
                List.of(courier, herald), List.of(opening(), closing(words)), questions(words));
    }

    private static Event closing(String words) {
        return new Event(CLOSING, words, Edtf.parse("2021-23"), Edtf.parse("2019-03-05/2019-03-06"), new Kind("decision"),
                Status.HAPPENED, Tier.FINE, List.of("mayor", "council", "mayor"), List.of(LETTERS, ""), List.of("traffic", LETTERS), OPENING, "",
                List.of(new Attestation(AttestationId.of(CLOSING, HERALD, 1), HERALD, Edtf.parse("2019-03-05?"),
                                PartOfDay.NIGHT, Dating.RELATIVE, ZoneId.of("+03:30"), Stance.RETRACTS, LETTERS,
                                Strength.MENTION, "two days before the fair", new Proposed("rules 1", LETTERS, 0.8314, LETTERS, LocalDate.of(2026, 11, 30))),
                        new Attestation(AttestationId.of(CLOSING, HERALD, 2), HERALD, null, null, null, null,
                                Stance.DENIES, null, Strength.DIRECT, null)),
                Map.of(COURIER, Silence.NOT_APPLICABLE, HERALD, Silence.TOO_EARLY));
    }

    private static Event opening() {
        return new Event(OPENING, "It opens", Edtf.parse("2019-04%"), null, new Kind("plan"), Status.PLANNED, Tier.SECONDARY,
                List.of(), List.of(), null, List.of(), Map.of());
    }

    private static List<Question> questions(String words) {
        return List.of(
                question(words, "when", ValueType.DATE, List.of(OPENING, CLOSING),
                        new Value.Date(Edtf.parse("2019-03-05T10:00:00Z"))),
                question(words, "cost", ValueType.NUMBER, List.of(), new Value.Number(new BigDecimal("1.50"), null),
                        new Value.Number(null, new BigDecimal("1E+3")),
                        new Value.Number(new BigDecimal("-0.000"), new BigDecimal("7"))),
                question(words, "who", ValueType.NAMES, List.of(CLOSING), new Value.Names(Set.of("b", "a", LETTERS), true),
                        new Value.Names(Set.of(), false)),
                question(words, "right", ValueType.CHOICE, List.of(), new Value.Choice(words)),
                question(words, "how", ValueType.WORDING, List.of(CLOSING, CLOSING), new Value.Worded()),
                new Question(new QuestionId("bare"), "?", List.of(), null, ValueType.CHOICE, null, List.of(), null, Map.of()));
    }

    private static Question question(String words, String id, ValueType type, List<EventId> events, Value... values) {
        QuestionId question = new QuestionId(id);
        List<Reading> readings = new ArrayList<>();
        for (Value value : values) {
            readings.add(new Reading(ReadingId.of(question, HERALD, readings.size() + 1), HERALD, value,
                    readings.isEmpty() ? LETTERS : null, readings.isEmpty() ? Edtf.parse("2019-03") : null,
                    readings.isEmpty() ? "" : null, readings.isEmpty() ? new Proposed("a model", "it says so", 1, null, LocalDate.EPOCH) : null));
        }
        return new Question(question, LETTERS, events, Edtf.parse("2019-03-06"), type, words, LETTERS, readings,
                new Overruling(Verdict.COMPATIBLE, LETTERS), Map.of(COURIER, Silence.UNMENTIONED));
    }
}
