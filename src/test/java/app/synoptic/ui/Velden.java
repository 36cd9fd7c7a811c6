package app.synoptic.ui;

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
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An invented affair for tests: the dock strike at Velden in March 1931, as five papers tell it. In the texts,
/// `[event|words]` marks the words that attest an event.
public final class Velden {

    public static final EventId STRIKE = new EventId("strike-begins");
    public static final EventId CURFEW = new EventId("curfew");
    public static final EventId TROOPS = new EventId("troops-sent");
    public static final EventId SETTLED = new EventId("settled");
    public static final QuestionId SOLDIERS = new QuestionId("q-soldiers");
    public static final SourceId HERALD = new SourceId("herald");
    public static final SourceId COURIER = new SourceId("courier");
    public static final SourceId TIDINGS = new SourceId("tidings");
    public static final SourceId LANTERN = new SourceId("lantern");
    public static final SourceId GAZETTE = new SourceId("gazette");

    private static final Pattern MARK = Pattern.compile("\\[([a-z-]+)\\|([^\\]]+)\\]");

    private static final Map<SourceId, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(HERALD, """
                The cranes of Velden stand idle. [strike-begins|Dockers laid down their hooks on 4 March] after the wage office
                closed its doors to their delegates.

                By Friday the harbour was full of ships nobody would unload. [troops-sent|Two companies were ordered to the quays]
                and slept in the customs hall, where the cooks of the fish market brought them
                [q-soldiers|more than seventy bowls of soup].

                [curfew|From the fifth to the ninth nobody may be out after dark], says a notice on every corner. The mayor calls
                it a precaution; the women at the pump call it a prison.
                """);
        TEXTS.put(COURIER, """
                [strike-begins|The stoppage began on 3 March], our man in Velden writes, when the night shift refused the new rate.
                He counted four hundred men at the gate and as many caps in the air.

                Nobody could say how long it would last. [curfew|A curfew has been in force since the fifth]. The baker on Rope Lane
                sells out by noon. [strike-begins|It was the night shift that walked out first], and the day shift followed.
                """);
        TEXTS.put(TIDINGS, """
                There was trouble at the docks of Velden [strike-begins|in the first days of March], and it is not over. Masters and
                men no longer speak; they send each other boys with letters.
                """);
        TEXTS.put(LANTERN, """
                Since [strike-begins|the second of March, when the first gang went home], the port has lost eleven ships to Harrow.
                The Lantern has seen the harbour book and can name them all.

                [troops-sent|Soldiers came by the evening train, and the street was silent.] One of them asked a child the way.
                """);
        TEXTS.put(GAZETTE, """
                The masters and the men of Velden have shaken hands. [settled|An agreement was signed on 11 March] in the reading room
                of the library, with the old rate kept for a year.

                It ends [strike-begins|a stoppage that started nine days earlier]. [troops-sent|The soldiers who had been sent], a [q-soldiers|hundred] of them, are
                to leave by the week’s end. [curfew|The curfew, lifted on the ninth], had lasted four nights.
                """);
    }

    private Velden() {}

    /// The affair, with a digest held for every source.
    public static OpenDossier open() {
        return open(new ArrayList<>(TEXTS.keySet()));
    }

    /// The affair, with a digest held for the given sources only.
    public static OpenDossier open(List<SourceId> read) {
        Map<SourceId, SourceText> texts = new LinkedHashMap<>();
        read.forEach(source -> texts.put(source, text(source)));
        return OpenDossier.of(dossier(), texts);
    }

    public static Dossier dossier() {
        return new Dossier(new DossierId("velden-1931"), "The dock strike at Velden, March 1931",
                Edtf.parse("1931-03-02/1931-03-12"), ZoneId.of("Europe/Amsterdam"), "Dates are those the papers print.",
                List.of(new Name("Mayor van Rijn", List.of("van Riin"))), sources(), events(), List.of(soldiers()));
    }

    /// The affair, with one source said to be taken from another.
    public static Dossier derived(SourceId copy, SourceId from) {
        Dossier own = dossier();
        List<Source> sources = own.sources().stream().map(source -> !source.id().equals(copy) ? source : new Source(copy,
                source.publisher(), source.title(), source.authors(), source.language(), source.url(), source.published(),
                source.knows(), from, source.note(), source.digest(), source.recognition())).toList();
        return new Dossier(own.id(), own.title(), own.window(), own.zone(), own.note(), own.names(), sources, own.events(),
                own.questions());
    }

    /// The affair before anybody has read one of its sources.
    public static Dossier unmarked(SourceId source) {
        Dossier own = dossier();
        List<Event> events = own.events().stream().map(event -> event.told(event.attestations().stream()
                .filter(one -> !one.source().equals(source)).toList(), event.silences())).toList();
        List<Question> questions = own.questions().stream().map(asked -> new Question(asked.id(), asked.question(), asked.events(),
                asked.knowable(), asked.type(), asked.unit(), asked.readings().stream().filter(one -> !one.source().equals(source)).toList(),
                asked.overruled(), asked.silences())).toList();
        List<Source> sources = own.sources().stream().map(one -> one.id().equals(source) ? one.read(ReadingProgress.UNREAD) : one).toList();
        return own.with(sources, events, questions);
    }

    /// The affair with all that the Herald says as it was once proposed.
    public static Dossier proposed(Proposed how) {
        Dossier own = dossier();
        List<Event> events = own.events().stream().map(event -> event.told(event.attestations().stream().map(one -> !one.source().equals(HERALD) ? one
                : new Attestation(one.id(), one.source(), one.date(), one.part(), one.dating(), one.zone(), one.stance(), one.saidBy(), one.strength(), one.note(), how)).toList(),
                event.silences())).toList();
        List<Question> questions = own.questions().stream().map(asked -> asked.answered(asked.readings().stream().map(one -> !one.source().equals(HERALD) ? one
                : new Reading(one.id(), one.source(), one.value(), one.saidBy(), one.asOf(), one.note(), how)).toList(), asked.silences())).toList();
        return own.with(own.sources(), events, questions);
    }

    private static List<Source> sources() {
        return List.of(
                source(HERALD, "Velden Herald", "Cranes stand idle as dockers quit", "1931-03-06", "1931-03-06"),
                source(COURIER, "Harrow Courier", "Four hundred at the gate", "1931-03-07~", "1931-03-07"),
                source(TIDINGS, "Tidings", "", "1931-03-05~", "1931-03-05"),
                source(LANTERN, "The Lantern", "Eleven ships lost to our neighbours, and more to come", "1931-03-08", "1931-03-08"),
                source(GAZETTE, "Coast Gazette", "Velden signs", "1931-03-12", "1931-03-12"));
    }

    private static Source source(SourceId id, String publisher, String title, String published, String knows) {
        return new Source(id, publisher, title, List.of(), "en", null, Edtf.parse(published), Edtf.parse(knows), null, null, null, null, ReadingProgress.THROUGH);
    }

    private static List<Event> events() {
        return List.of(
                event(STRIKE, "Dockers at Velden stop work", "1931-03-02", "strike", Map.of(HERALD, "1931-03-04",
                        COURIER, "1931-03-03", TIDINGS, "1931-03~", LANTERN, "1931-03-02", GAZETTE, "1931-03-02")),
                event(TROOPS, "Two companies are sent to the quays", "1931-03-06", "troops", Map.of(HERALD, "1931-03-06",
                        LANTERN, "1931-03-06", GAZETTE, "1931-03")),
                event(CURFEW, "Curfew in the town", "1931-03-05/1931-03-09", "order", Map.of(HERALD, "1931-03-05/1931-03-09",
                        COURIER, "1931-03-05/..", GAZETTE, "../1931-03-09")),
                event(SETTLED, "Masters and men sign an agreement", "1931-03-11", "agreement", Map.of(GAZETTE, "1931-03-11")));
    }

    private static Question soldiers() {
        return new Question(SOLDIERS, "How many soldiers came?", List.of(TROOPS), Edtf.parse("1931-03-06"), ValueType.NUMBER,
                "soldiers", List.of(soldiers(HERALD, 71, null, "the cooks"), soldiers(GAZETTE, 100, 100, null)), null, Map.of());
    }

    private static Reading soldiers(SourceId source, int min, @Nullable Integer max, @Nullable String saidBy) {
        return new Reading(ReadingId.of(SOLDIERS, source, 1), source, new Value.Number(BigDecimal.valueOf(min),
                max == null ? null : BigDecimal.valueOf(max)), saidBy, null, null);
    }

    private static Event event(EventId id, String label, String date, String kind, Map<SourceId, String> dates) {
        List<Attestation> attestations = TEXTS.keySet().stream().filter(dates::containsKey)
                .map(source -> new Attestation(AttestationId.of(id, source, 1), source, Edtf.parse(dates.get(source)), null,
                        Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null))
                .toList();
        return new Event(id, label, Edtf.parse(date), Edtf.parse(date), new Kind(kind), Status.HAPPENED, Tier.CORE,
                id.equals(CURFEW) ? List.of("Mayor van Rijn") : List.of(), List.of("Velden"), null, attestations, Map.of());
    }

    /// The digest of a source with its findings, all exact.
    public static SourceText text(SourceId source) {
        TextId id = new TextId(("%064x").formatted(source.value().hashCode() & 0xffff));
        StringBuilder plain = new StringBuilder();
        Map<EventId, List<Finding>> findings = new HashMap<>();
        Map<ReadingId, List<Finding>> answers = new HashMap<>();
        Matcher marks = MARK.matcher(TEXTS.get(source));
        while (marks.find()) {
            marks.appendReplacement(plain, "");
            int start = plain.length();
            plain.append(marks.group(2));
            if (marks.group(1).equals(SOLDIERS.value())) {
                ReadingId reading = ReadingId.of(SOLDIERS, source, 1);
                answers.put(reading, List.of(new Finding(reading.evidence(1), id, Match.EXACT,
                        List.of(new Passage(id, start, plain.length())), List.of())));
                continue;
            }
            EventId event = new EventId(marks.group(1));
            List<Finding> own = findings.computeIfAbsent(event, _ -> new ArrayList<>());
            own.add(new Finding(AttestationId.of(event, source, 1).evidence(own.size() + 1), id, Match.EXACT,
                    List.of(new Passage(id, start, plain.length())), List.of()));
        }
        marks.appendTail(plain);
        String words = unwrapped(plain.toString());
        return new SourceText(source, new Wording(id, TextKind.DIGEST, "UTF-8", words, paragraphs(words)), findings, answers);
    }

    private static String unwrapped(String words) {
        return words.replaceAll("(?<!\n)\n(?!\n)(?!$)", " ");
    }

    private static List<Region> paragraphs(String words) {
        List<Region> regions = new ArrayList<>();
        Matcher paragraphs = Pattern.compile("[^\n]+").matcher(words);
        while (paragraphs.find()) {
            regions.add(new Region(RegionKind.BODY, paragraphs.start(), paragraphs.end()));
        }
        return regions;
    }
}
