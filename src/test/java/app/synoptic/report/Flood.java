package app.synoptic.report;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
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
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reports on an invented flood of May 1907 that many papers tell of: some print several articles, some take theirs from the
/// agency, some were not read, and they rarely date it alike.
public final class Flood {

    public static final EventId MOLE = new EventId("mole-breaks");
    public static final EventId BELLS = new EventId("bells-rung");
    public static final EventId LEVY = new EventId("levy-announced");
    public static final EventId PARADE = new EventId("parade");
    public static final QuestionId HOUSES = new QuestionId("q-houses");
    public static final SourceId AGENCY = new SourceId("paper-0");

    private static final List<String> TOWNS = List.of("Harrow", "Marnock", "Tolling", "Brinkwater", "Osterholm", "Sandley", "Pell", "Wick",
            "Lower Dene", "Castle Ferry", "Northmoor", "Ashby Sound", "Quill", "Redhaven", "Stenness", "Little Ouse", "Varn", "Holt", "Ebbing", "Kestle");
    private static final List<String> PAPERS = List.of("Courier", "Herald", "Evening Tidings", "Gazette and Advertiser", "Lantern", "Observer", "Mail", "Post");
    private static final List<String> HAPPENINGS = List.of("The mole at Pell breaks", "The church bells are rung at Wick",
            "The lower town is under water", "Boats are sent from Marnock", "The ferry to Ebbing sinks", "The bakers give bread away",
            "The railway bridge is closed", "The governor comes by steamer", "The school is opened to the homeless", "The water falls");
    private static final List<String> HOUSES_LOST = List.of("40", "52", "60", "", "38", "52", "47");
    private static final int[] DAYS_APART = {0, 0, 1, 0, 2, 0, 1, 3, 0, 5, 0};

    private final int papers;
    private final Map<SourceId, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<SourceId, List<Finding>> findings = new LinkedHashMap<>();

    private Flood(int papers) {
        this.papers = papers;
    }

    /// As so many papers tell it: ten events and as many again for every forty papers, over all of which the report goes that are
    /// contested.
    public static ReportInput of(int papers) {
        return new Flood(papers).input(List.of());
    }

    /// Over all events.
    public static ReportInput whole(int papers) {
        return new Flood(papers).input(of(papers).dossier().events().stream().map(Event::id).toList());
    }

    private ReportInput input(List<EventId> chosen) {
        List<Source> sources = new ArrayList<>();
        for (int paper = 0; paper < papers; paper++) {
            sources.add(source(paper));
        }
        List<Event> events = new ArrayList<>();
        for (int event = 0; event < 10 * (1 + papers / 40); event++) {
            events.add(event(event));
        }
        events.add(event(LEVY, "A levy for the dams is announced", 16, Status.HAPPENED, levy()));
        events.add(event(PARADE, "The firemen's parade", 20, Status.PLANNED, List.of(attestation(PARADE, 1, 20, Stance.PLANS, null))));
        events.add(event(new EventId("inquiry"), "An inquiry is opened", 25, Status.HAPPENED, List.of()));
        Dossier dossier = new Dossier(new DossierId("flood-1907"), "The flood of May 1907", Edtf.parse("1907-05-01/1907-05-31"), ZoneId.of("UTC"),
                "Dates are those the papers print.", List.of(), sources, events, List.of(houses()));
        Map<SourceId, ReportText> held = new LinkedHashMap<>();
        texts.forEach((source, text) -> {
            Wording wording = wording(text.toString());
            held.put(source, new ReportText(wording, findings.getOrDefault(source, List.of()).stream().map(finding ->
                    new Finding(finding.evidence(), wording.id(), finding.match(), finding.places().stream().map(place ->
                            new Passage(wording.id(), place.start(), place.end())).toList(), List.of())).toList()));
        });
        return new ReportInput(dossier, null, chosen, held, LocalDate.of(1931, 4, 1), "Synoptic of the test");
    }

    private Source source(int paper) {
        String publisher = paper == 0 ? "Coast Agency" : paper % 5 == 4 ? publisher(paper - 1) : publisher(paper);
        Edtf published = Edtf.parse(day(8 + paper % 19));
        return new Source(id(paper), publisher, "What the water left, number " + paper, List.of(), "en", null, published, published,
                paper % 7 == 3 ? AGENCY : null, null, null, null, paper % 3 != 2 ? ReadingProgress.THROUGH : paper % 2 == 0 ? ReadingProgress.BEGUN : ReadingProgress.UNREAD);
    }

    private static String publisher(int paper) {
        return TOWNS.get(paper % TOWNS.size()) + " " + PAPERS.get(paper / TOWNS.size() % PAPERS.size()) + (paper < 160 ? "" : " of the Isles");
    }

    private static SourceId id(int paper) {
        return new SourceId("paper-" + paper);
    }

    private static String day(int day) {
        return "1907-05-%02d".formatted(Math.clamp(day, 1, 31));
    }

    /// Unread papers tell nothing; of the others nearly all tell of the first event, and ever fewer of the next.
    private Event event(int number) {
        EventId id = number == 0 ? MOLE : number == 1 ? BELLS : new EventId("happening-" + number);
        String label = HAPPENINGS.get(number % HAPPENINGS.size()) + (number < HAPPENINGS.size() ? "" : ", as part " + number / HAPPENINGS.size() + " of it");
        List<Attestation> told = new ArrayList<>();
        for (int paper = 0; paper < papers; paper++) {
            if (tells(paper) && (paper + number) % (1 + Math.min(number, 12)) == 0) {
                told.add(attestation(id, paper, 4 + number % 20 + (number % 3 == 2 ? 0 : DAYS_APART[(paper * 7 + number) % DAYS_APART.length]),
                        Stance.AFFIRMS, null));
            }
        }
        return event(id, label, 4 + number % 20, Status.HAPPENED, told);
    }

    private static boolean tells(int paper) {
        return paper % 3 != 2 || paper % 2 == 0;
    }

    /// Told by the agency and by those that took it from there alone.
    private List<Attestation> levy() {
        List<Attestation> told = new ArrayList<>(List.of(attestation(LEVY, 0, 16, Stance.AFFIRMS, null)));
        for (int paper = 3; paper < papers; paper += 7) {
            if (tells(paper)) {
                told.add(attestation(LEVY, paper, 16, Stance.AFFIRMS, "the agency"));
            }
        }
        return told;
    }

    private static Event event(EventId id, String label, int day, Status status, List<Attestation> told) {
        return new Event(id, label, Edtf.parse(day(day)), null, new Kind("other"), status, Tier.CORE, List.of("the dyke board"), List.of("Pell"), null,
                told, Map.of());
    }

    private Attestation attestation(EventId event, int paper, int day, Stance stance, @Nullable String saidBy) {
        AttestationId own = AttestationId.of(event, id(paper), 1);
        if (paper % 4 != 3) {
            StringBuilder text = texts.computeIfAbsent(id(paper), _ -> new StringBuilder("What the water left, number " + paper + "\n\n"));
            int start = text.length();
            text.append("On the ").append(day).append("th, writes our man, it came to what is filed here as ").append(event);
            findings.computeIfAbsent(id(paper), _ -> new ArrayList<>()).add(new Finding(own.evidence(1), wording("").id(), Match.EXACT,
                    List.of(new Passage(wording("").id(), start, text.length())), List.of()));
            text.append(", while the lamps on the quay went out one after the other. ");
        }
        return new Attestation(own, id(paper), Edtf.parse(day(day)), null, Dating.EXPLICIT, null, stance, saidBy, Strength.DIRECT, null);
    }

    private Question houses() {
        List<Reading> readings = new ArrayList<>();
        for (int paper = 0; paper < papers; paper += 2) {
            String count = HOUSES_LOST.get(paper / 2 % HOUSES_LOST.size());
            if (tells(paper) && !count.isEmpty()) {
                BigDecimal number = new BigDecimal(count);
                readings.add(new Reading(ReadingId.of(HOUSES, id(paper), 1), id(paper), new Value.Number(number, number), null, null, null));
            }
        }
        return new Question(HOUSES, "How many houses were lost?", List.of(MOLE), null, ValueType.NUMBER, "houses", readings, null, Map.of());
    }

    private static Wording wording(String text) {
        return new Wording(TextId.of(text.getBytes(StandardCharsets.UTF_8)), TextKind.DIGEST, "UTF-8", text, List.of());
    }
}
