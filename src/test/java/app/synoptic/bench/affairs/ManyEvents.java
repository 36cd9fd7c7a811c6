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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A dossier of many events, each told by two in five of five sources, or by two sources of any number. Each source has a
/// digest with a sentence for every event it tells.
public final class ManyEvents {

    private static final int SOURCES = 5;
    private static final int SENTENCES = 77;

    private final int papers;

    private final Map<TestimonyId, List<Evidence>> evidence = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<DigestFile> digests = new ArrayList<>();
    private final Map<Integer, List<Attestation>> told = new HashMap<>();
    private final Random random = new Random(3);

    private ManyEvents(int papers) {
        this.papers = papers;
    }

    public static AddDossier of(int count) {
        return new ManyEvents(0).made(count);
    }

    /// @param sources how many, each with about a thousand words
    public static AddDossier of(int count, int sources) {
        return new ManyEvents(sources).made(count);
    }

    private boolean tells(int source, int event) {
        return papers == 0 ? random.nextInt(SOURCES) < 2 : event % papers == source || (event + 1) % papers == source;
    }

    private AddDossier made(int count) {
        for (int source = 0; source < (papers == 0 ? SOURCES : papers); source++) {
            write(source, new SourceId("paper-" + source), count);
        }
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(new Event(new EventId("e" + i), "Something happened, number " + i, Edtf.parse(day(i).toString()), null,
                    new Kind("other"), Status.HAPPENED, Tier.CORE, List.of("crew " + i % 40), List.of("quay " + i % 60), List.of(), null, null,
                    told.getOrDefault(i, List.of()), Map.of()));
        }
        Dossier dossier = new Dossier(new DossierId("many"), "Many events", Edtf.parse("2021-01-01/2022-12-31"), ZoneId.of("UTC"), null,
                List.of(), List.of(), sources, events, List.of());
        return new AddDossier(new Catalogue(dossier, evidence), digests, findings);
    }

    private static LocalDate day(int event) {
        return LocalDate.of(2021, 1, 1).plusDays(event * 31L % 730);
    }

    private void write(int number, SourceId source, int count) {
        StringBuilder text = new StringBuilder("What " + source + " saw\n\n");
        int body = text.length();
        Map<Integer, int[]> places = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (tells(number, i)) {
                int start = text.length();
                text.append("The crew of boat ").append(i).append(" landed at quay ").append(i % 60).append(" before the lamps were lit");
                places.put(i, new int[] {start, text.length()});
                text.append(i % 9 == 0 ? ".\n\n" : ". ");
            }
        }
        for (int more = papers == 0 ? SENTENCES : places.size(); more < SENTENCES; more++) {
            text.append("Nobody on the quay of paper ").append(number).append(" remembers the morning with the number ").append(more).append(". ");
        }
        byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
        TextId id = new TextId(sha256(file));
        sources.add(new Source(source, source.value(), "What " + source + " saw", List.of(), "en", null, Edtf.parse("2023-01-01"),
                Edtf.parse("2023-01-01"), null, null, new Digest("digests/" + source + ".txt", id), null));
        digests.add(new DigestFile(source, new TextFile(new Wording(id, TextKind.DIGEST, "UTF-8", text.toString(),
                List.of(new Region(RegionKind.HEADLINE, 0, body - 2), new Region(RegionKind.BODY, body, text.toString().stripTrailing().length()))), file)));
        places.forEach((event, place) -> {
            AttestationId attestation = AttestationId.of(new EventId("e" + event), source, 1);
            told.computeIfAbsent(event, _ -> new ArrayList<>()).add(new Attestation(attestation, source, Edtf.parse(day(event).toString()),
                    null, Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null));
            evidence.put(attestation, List.of(new Evidence("1", TextKind.DIGEST, new TextQuoteSelector(text.substring(place[0], place[1]), "", ""))));
            findings.add(new Finding(attestation.evidence(1), id, Match.EXACT, List.of(new Passage(id, place[0], place[1])), List.of()));
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
