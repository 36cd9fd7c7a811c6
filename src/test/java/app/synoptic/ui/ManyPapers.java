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
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// An invented affair told by any number of papers: how the breakwater at Salm gave way in May 1931. One event, about whose day
/// they do not agree, is told by five of them, if there are so many. Of the others one in ten is not read, two in ten knew too
/// early, and the rest does not mention it. The same number always makes the same affair.
public final class ManyPapers {

    public static final EventId BREAK = new EventId("breakwater-gives-way");

    private static final int TELLING = 5;
    private static final int OTHERS = 30;
    private static final List<String> TOWNS = List.of("Salm", "Harrow", "Orrin", "Velden", "Marsh End", "Tollgate", "Upper Lenn", "Brack", "Saint Aldo",
            "Corvey", "Dunmoor", "Eskdown", "Fairing", "Gull Rock", "Holm", "Inver", "Jarrow Bay", "Kestrel", "Lowmill", "Nettle Hill", "Oster",
            "Pell", "Quayside", "Ravenhurst", "Stour", "Thorn", "Ulm Ferry", "Wick", "Yarrow", "Zell");
    private static final List<String> PAPERS = List.of("Herald", "Courier", "Tidings", "Lantern", "Gazette", "Evening Post", "Observer",
            "Shipping News and Tide Tables", "Messenger", "Chronicle", "Voice", "Daily Mirror of Trade");
    private static final List<String> TITLES = List.of("Stones in the fairway", "What the harbour master will not say", "A night without lights",
            "Nets, nerves and a wall of granite: the week in which nobody put to sea", "Who pays for the breakwater?", "Storm over %s");
    private static final List<String> SUBJECTS = List.of("The harbour board", "A pilot of thirty years", "The lighthouse keeper", "A clerk of the toll office",
            "The schoolmaster", "The owner of the dry dock", "A diver from the south");
    private static final List<String> DEEDS = List.of("counted the stones that lay in the fairway", "asked for lamps along the mole", "would not put a name to it",
            "had warned of the spring tides", "kept the ferry at its moorings", "sent for timber and rope", "wrote it all down in a ledger");
    private static final List<String> REST = List.of("and went home before supper", "while the band on the pier played on", "though nobody had asked",
            "as the wind turned to the north", "and the town talked of nothing else", "until the bells rang for noon");

    private final Random random = new Random(7);
    private final int count;
    private final Set<Integer> telling = new HashSet<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<SourceId, SourceText> texts = new HashMap<>();
    private final Map<EventId, List<Attestation>> told = new HashMap<>();

    private ManyPapers(int count) {
        this.count = count;
    }

    /// The affair as so many papers tell it.
    public static OpenDossier of(int count) {
        return new ManyPapers(count).open();
    }

    private OpenDossier open() {
        List<Integer> all = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(all, random);
        telling.addAll(all.subList(0, Math.min(TELLING, count)));
        List<Integer> silent = all.subList(telling.size(), count);
        for (int i = 0; i < count; i++) {
            int place = silent.indexOf(i);
            write(i, place >= 0 && place < silent.size() / 10, place >= silent.size() / 10 && place < silent.size() / 10 * 3);
        }
        List<Event> events = new ArrayList<>();
        events.add(event(BREAK, "The breakwater at Salm gives way", "1931-05-12", "collapse"));
        for (int i = 0; i < OTHERS; i++) {
            EventId id = new EventId("e" + i);
            if (told.containsKey(id)) {
                events.add(event(id, SUBJECTS.get(i % SUBJECTS.size()) + " " + DEEDS.get(i * 3 % DEEDS.size()), day(i), i % 2 == 0 ? "statement" : "order"));
            }
        }
        Dossier dossier = new Dossier(new DossierId("salm-" + count), "The breakwater at Salm, May 1931", Edtf.parse("1931-05-01/1931-05-31"),
                ZoneId.of("UTC"), null, List.of(), sources, events, List.of());
        return OpenDossier.of(dossier, texts);
    }

    private static String day(int event) {
        return LocalDate.of(1931, 5, 2).plusDays(event * 11L % 28).toString();
    }

    private Event event(EventId id, String label, String date, String kind) {
        return new Event(id, label, Edtf.parse(date), Edtf.parse(date), new Kind(kind), Status.HAPPENED, Tier.CORE, List.of(), List.of("Salm"), null,
                told.getOrDefault(id, List.of()), Map.of());
    }

    private void write(int number, boolean unread, boolean early) {
        SourceId source = new SourceId("paper-" + number);
        String town = TOWNS.get(number % TOWNS.size());
        String publisher = town + " " + PAPERS.get(number / TOWNS.size() % PAPERS.size());
        String published = early ? "1931-05-0" + (4 + number % 5) : "1931-05-" + (14 + number % 15);
        sources.add(new Source(source, publisher, TITLES.get(number * 5 % TITLES.size()).formatted(town), List.of(), "en", null, Edtf.parse(published),
                Edtf.parse(published), null, null, null, null, unread ? ReadingProgress.UNREAD : ReadingProgress.THROUGH));
        if (unread) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        TextId id = new TextId("%064x".formatted(number + 1));
        Map<EventId, List<Finding>> findings = new HashMap<>();
        for (int paragraph = 0; paragraph < 7; paragraph++) {
            int start = text.length();
            if (paragraph == 2 && telling.contains(number)) {
                int day = 10 + number % 4;
                tell(source, id, BREAK, "On the %d May the breakwater at Salm gave way over a length of %d yards".formatted(day, 60 + number % 7 * 10),
                        "1931-05-" + day, text, findings);
                text.append(", and the sea came in as far as the fish market. ");
            }
            for (int sentence = 0; sentence < 4; sentence++) {
                int other = random.nextInt(OTHERS);
                String words = SUBJECTS.get(other % SUBJECTS.size()) + " " + DEEDS.get(other * 3 % DEEDS.size());
                EventId event = new EventId("e" + other);
                boolean tells = !findings.containsKey(event) && random.nextInt(5) == 0 && (!early || day(other).compareTo(published) < 0);
                if (tells) {
                    tell(source, id, event, words, day(other), text, findings);
                } else {
                    text.append("In ").append(town).append(" one hears that ").append(Character.toLowerCase(words.charAt(0))).append(words.substring(1));
                }
                text.append(' ').append(REST.get(random.nextInt(REST.size()))).append(sentence == 3 ? "." : ". ");
            }
            regions.add(new Region(RegionKind.BODY, start, text.length()));
            text.append("\n\n");
        }
        if (findings.isEmpty()) {
            tell(source, id, new EventId("e0"), SUBJECTS.getFirst() + " " + DEEDS.getFirst(), day(0), text, findings);
            regions.add(new Region(RegionKind.BODY, regions.getLast().end() + 2, text.length()));
        }
        texts.put(source, new SourceText(source, new Wording(id, TextKind.DIGEST, "UTF-8", text.toString(), regions), findings, Map.of()));
    }

    private void tell(SourceId source, TextId text, EventId event, String words, String date, StringBuilder into, Map<EventId, List<Finding>> findings) {
        int start = into.length();
        into.append(words);
        AttestationId attestation = AttestationId.of(event, source, 1);
        told.computeIfAbsent(event, _ -> new ArrayList<>()).add(new Attestation(attestation, source, Edtf.parse(date), null, Dating.EXPLICIT, null,
                Stance.AFFIRMS, null, Strength.DIRECT, null));
        findings.put(event, List.of(new Finding(attestation.evidence(1), text, Match.EXACT, List.of(new Passage(text, start, into.length())), List.of())));
    }
}
