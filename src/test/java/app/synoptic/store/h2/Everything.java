package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.COURIER;
import static app.synoptic.store.h2.Samples.HERALD;

import app.synoptic.domain.*;
import app.synoptic.store.Command.AddDossier;
import app.synoptic.store.Command.DigestFile;
import java.math.BigDecimal;
import java.time.ZoneId;
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
        TextId digest = Samples.digest().wording().id();
        AttestationId first = AttestationId.of(CLOSING, HERALD, 1);
        AttestationId second = AttestationId.of(CLOSING, HERALD, 2);
        ReadingId reading = ReadingId.of(WHEN, HERALD, 1);
        Map<TestimonyId, List<Evidence>> evidence = Map.of(
                first, List.of(quote("closed", "council ", " the"), new Evidence(TextKind.ORIGINAL, new FingerprintSelector(LONG)),
                        quote(LETTERS, LETTERS, "")),
                second, List.of(quote("bridge", "", "")),
                reading, List.of(quote("Tuesday", "on ", ",")));
        List<Finding> findings = List.of(
                new Finding(first.evidence(1), digest, Match.CHANGED, List.of(new Passage(digest, 27, 33)),
                        List.of(new Passage(digest, 33, 34), new Passage(digest, 20, 22))),
                new Finding(first.evidence(3), digest, Match.LOST, List.of(), List.of()),
                new Finding(second.evidence(1), digest, Match.AMBIGUOUS,
                        List.of(new Passage(digest, 38, 44), new Passage(digest, 8, 14)), List.of()),
                new Finding(reading.evidence(1), digest, Match.EXACT, List.of(new Passage(digest, 48, 55)), List.of()));
        return new AddDossier(new Catalogue(dossier(digest), evidence), List.of(new DigestFile(HERALD, Samples.digest())),
                findings);
    }

    private static Evidence quote(String exact, String prefix, String suffix) {
        return new Evidence(TextKind.DIGEST, new TextQuoteSelector(exact, prefix, suffix));
    }

    private static Dossier dossier(TextId digest) {
        Source courier = new Source(COURIER, LETTERS, LONG, List.of("Z", "A", LETTERS), "hy-Latn", "https://courier.example/?a=1&b=;",
                Edtf.parse("2019-03-06~"), Edtf.parse("2019-03-06T21:33:00+03:00"), HERALD, LETTERS, null, null);
        Source herald = new Source(HERALD, "The Herald", "", List.of(), "en", null, null, Edtf.parse("../2019-03-07"), null, "",
                new Digest("digests/herald.txt", digest), new Recognition(List.of("w2", "w1", "w1"), List.of("k1", "k2", LONG)));
        return new Dossier(new DossierId("everything"), LETTERS, Edtf.parse("2019-03-01/.."), ZoneId.of("Asia/Almaty"), LONG,
                List.of(new Name("Bridge", List.of("Brücke", "Կամուրջ", "bridge")), new Name(LETTERS, List.of())),
                List.of(courier, herald), List.of(opening(), closing()), questions());
    }

    private static Event closing() {
        return new Event(CLOSING, LONG, Edtf.parse("2021-23"), Edtf.parse("2019-03-05/2019-03-06"), new Kind("decision"),
                Status.HAPPENED, Tier.FINE, List.of("mayor", "council", "mayor"), List.of(LETTERS, ""), "",
                List.of(new Attestation(AttestationId.of(CLOSING, HERALD, 1), HERALD, Edtf.parse("2019-03-05?"),
                                PartOfDay.NIGHT, Dating.RELATIVE, ZoneId.of("+03:30"), Stance.RETRACTS, LETTERS,
                                Strength.MENTION, "two days before the fair"),
                        new Attestation(AttestationId.of(CLOSING, HERALD, 2), HERALD, null, null, null, null,
                                Stance.DENIES, null, Strength.DIRECT, null)),
                Map.of(COURIER, Silence.NOT_APPLICABLE, HERALD, Silence.TOO_EARLY));
    }

    private static Event opening() {
        return new Event(OPENING, "It opens", Edtf.parse("2019-04%"), null, new Kind("plan"), Status.PLANNED, Tier.SECONDARY,
                List.of(), List.of(), null, List.of(), Map.of());
    }

    private static List<Question> questions() {
        return List.of(
                question("when", ValueType.DATE, List.of(OPENING, CLOSING), new Value.Date(Edtf.parse("2019-03-05T10:00:00Z"))),
                question("cost", ValueType.NUMBER, List.of(), new Value.Number(new BigDecimal("1.50"), null),
                        new Value.Number(null, new BigDecimal("1E+3")), new Value.Number(new BigDecimal("-0.000"), new BigDecimal("7"))),
                question("who", ValueType.NAMES, List.of(CLOSING), new Value.Names(Set.of("b", "a", LETTERS), true),
                        new Value.Names(Set.of(), false)),
                question("right", ValueType.CHOICE, List.of(), new Value.Choice(LONG)),
                question("how", ValueType.WORDING, List.of(CLOSING, CLOSING), new Value.Worded()),
                new Question(new QuestionId("bare"), "?", List.of(), null, ValueType.CHOICE, null, List.of(), null, Map.of()));
    }

    private static Question question(String id, ValueType type, List<EventId> events, Value... values) {
        QuestionId question = new QuestionId(id);
        List<Reading> readings = new java.util.ArrayList<>();
        for (Value value : values) {
            readings.add(new Reading(ReadingId.of(question, HERALD, readings.size() + 1), HERALD, value,
                    readings.isEmpty() ? LETTERS : null, readings.isEmpty() ? Edtf.parse("2019-03") : null,
                    readings.isEmpty() ? "" : null));
        }
        return new Question(question, LETTERS, events, Edtf.parse("2019-03-06"), type, LONG, readings,
                new Overruling(Verdict.COMPATIBLE, LETTERS), Map.of(COURIER, Silence.UNMENTIONED));
    }
}
