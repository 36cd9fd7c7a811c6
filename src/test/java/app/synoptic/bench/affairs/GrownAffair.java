package app.synoptic.bench.affairs;

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
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.DigestFile;
import app.synoptic.store.TextFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A dossier as large as a library may become: 500 sources, each with a text of about 1,000 words, and 10,000 events, each of
/// which two sources tell in a sentence of their texts.
public final class GrownAffair {

    private static final int SOURCES = 500;
    public static final int EVENTS = 10_000;
    /// Of each source, side by side.
    public static final int TOLD = 2 * EVENTS / SOURCES;
    private static final String[] WORDS = {"harbour", "lantern", "barge", "winter", "ledger", "signal", "market", "bridge", "notice",
        "captain", "station", "quarrel", "letter", "morning", "stairs", "copper", "window", "garden", "tunnel", "orchard"};

    private final Map<TestimonyId, List<Evidence>> evidence = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<DigestFile> digests = new ArrayList<>();
    private final Map<Integer, List<Attestation>> told = new HashMap<>();

    private GrownAffair() {}

    public static AddDossier made() {
        return new GrownAffair().dossier();
    }

    private AddDossier dossier() {
        for (int source = 0; source < SOURCES; source++) {
            write(source, new SourceId("paper-" + source));
        }
        List<Event> events = new ArrayList<>(EVENTS);
        for (int i = 0; i < EVENTS; i++) {
            events.add(new Event(new EventId("e" + i), "The " + word(i) + " at the " + word(i / 20) + " gave way, number " + i,
                    Edtf.parse(day(i)), null, new Kind("other"), Status.HAPPENED, Tier.CORE, List.of("crew " + i % 40),
                    List.of("quay " + i % 60), List.of(), null, null, told.getOrDefault(i, List.of()), Map.of()));
        }
        Dossier dossier = new Dossier(new DossierId("grown"), "A grown affair", Edtf.parse("2021-01-01/2022-12-31"), ZoneId.of("UTC"), null,
                List.of(), List.of(), sources, events, List.of());
        return new AddDossier(new Catalogue(dossier, evidence), digests, findings);
    }

    private static String word(int i) {
        return WORDS[Math.floorMod(i, WORDS.length)];
    }

    private static String day(int event) {
        return LocalDate.of(2021, 1, 1).plusDays(event * 31L % 730).toString();
    }

    private void write(int number, SourceId source) {
        StringBuilder text = new StringBuilder("What " + source + " saw\n\n");
        int body = text.length();
        Map<Integer, int[]> places = new HashMap<>();
        for (int i = 0; i < TOLD; i++) {
            int event = (number / 2 * TOLD + i) % EVENTS;
            int start = text.length();
            text.append("The ").append(word(event)).append(" of boat ").append(event).append(" landed at quay ").append(event % 60)
                    .append(" before the ").append(word(event + 7)).append(" was lit");
            places.put(event, new int[] {start, text.length()});
            text.append(". Nobody at the ").append(word(event + number)).append(" knew of the ").append(word(number)).append(' ').append(number)
                    .append(", or said so").append(i % 5 == 4 ? ".\n\n" : ". ");
        }
        String whole = text.toString().strip();
        byte[] file = whole.getBytes(StandardCharsets.UTF_8);
        TextId id = TextId.of(file);
        sources.add(new Source(source, source.value(), "What " + source + " saw", List.of(), "en", null, Edtf.parse("2023-01-01"),
                Edtf.parse("2023-01-01"), null, null, new Digest("digests/" + source + ".txt", id), null));
        digests.add(new DigestFile(source, new TextFile(new Wording(id, TextKind.DIGEST, "UTF-8", whole,
                List.of(new Region(RegionKind.HEADLINE, 0, body - 2), new Region(RegionKind.BODY, body, whole.length()))), file)));
        places.forEach((event, place) -> {
            AttestationId attestation = AttestationId.of(new EventId("e" + event), source, 1);
            told.computeIfAbsent(event, _ -> new ArrayList<>()).add(new Attestation(attestation, source, Edtf.parse(day(event)), null,
                    Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null));
            evidence.put(attestation, List.of(new Evidence("1", TextKind.DIGEST, new TextQuoteSelector(whole.substring(place[0], place[1]), "", ""))));
            findings.add(new Finding(attestation.evidence(1), id, Match.EXACT, List.of(new Passage(id, place[0], place[1])), List.of()));
        });
    }
}
