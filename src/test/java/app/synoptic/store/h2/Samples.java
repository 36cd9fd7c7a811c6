package app.synoptic.store.h2;

import static app.synoptic.domain.wording.RegionKind.BODY;
import static app.synoptic.domain.wording.RegionKind.HEADLINE;

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
import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Place;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.AddSource;
import app.synoptic.store.LibraryCommand.DigestFile;
import app.synoptic.store.LibraryCommand.HoldOriginal;
import app.synoptic.store.LibraryCommand.MarkRegion;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.store.TextFile;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A small affair that never was: a bridge is closed, and two papers write of it.
public final class Samples {

    public static final DossierId BRIDGE = new DossierId("bridge");
    static final DossierId TITLED = new DossierId("titled");
    static final SourceId HERALD = new SourceId("herald");
    static final SourceId COURIER = new SourceId("courier");
    static final String DIGEST = "The old bridge\nThe council closed the bridge on Tuesday, said the mayor.\n";

    private Samples() {}

    static TextFile text(TextKind kind, String words) {
        byte[] file = words.getBytes(StandardCharsets.UTF_8);
        int headline = Math.max(1, words.indexOf('\n'));
        return new TextFile(new Wording(TextId.of(file), kind, "UTF-8", words,
                List.of(new Region(HEADLINE, 0, headline), new Region(BODY, headline, words.length()))), file);
    }

    static TextFile original(String words) {
        return text(TextKind.ORIGINAL, words);
    }

    /// A text that a reader of pages made of its capture.
    static TextFile page(String file, String words) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        List<Block> blocks = List.of(new Block(BlockKind.HEADLINE, 0, 3), new Block(BlockKind.NEWSLETTER, 5, words.length()));
        Metadata says = new Metadata(List.of(new Found(Field.TITLE, "A title", Place.META, "og:title", 0.9),
                new Found(Field.PUBLISHED, "2019-03-05T10:00:00+01:00", Place.JSON_LD, "datePublished", 0.923)));
        return new TextFile(new Wording(TextId.read(TextId.of(bytes).sha256(), "html/1"), TextKind.ORIGINAL, "windows-1252", "html/1", words,
                Wording.regions(blocks), blocks), bytes, "page.html", says);
    }

    static AddSource pageOf(String id) {
        return new AddSource(BRIDGE, source(new SourceId(id), null), page("<h1>One</h1><p>two", "One\n\ntwo"));
    }

    static Region correction() {
        return new Region(BODY, 5, 8);
    }

    static MarkRegion corrected(String id) {
        return new MarkRegion(BRIDGE, new SourceId(id), page("<h1>One</h1><p>two", "One\n\ntwo").wording().id(), correction(), List.of());
    }

    /// Two proposals that were refused, one of them for a reason.
    static RefuseProposals refused() {
        TextId text = digest().wording().id();
        return new RefuseProposals(BRIDGE, List.of(new Refused("EVENT", Set.of("e-1", "e-2"), List.of(new Passage(text, 8, 14), new Passage(text, 0, 3)), "no news"),
                new Refused("DATE", Set.of("d-1"), List.of(), " ")), "The bridge is closed");
    }

    static TextFile digest() {
        return text(TextKind.DIGEST, DIGEST);
    }

    static Source source(SourceId id, @Nullable Digest digest) {
        return new Source(id, "The " + id.value(), "", List.of(), "en", null, null, null, null, null, digest, null);
    }

    /// A dossier of `events` events, each attested by the Herald with a piece of evidence in its digest and one in
    /// the original.
    public static AddDossier dossier(String id, int events) {
        TextFile digest = digest();
        List<Source> sources = List.of(source(HERALD, new Digest("digests/herald.txt", digest.wording().id())),
                source(COURIER, null));
        Map<TestimonyId, List<Evidence>> evidence = new HashMap<>();
        List<Finding> findings = IntStream.range(0, events).mapToObj(number -> {
            AttestationId testimony = AttestationId.of(event(number), HERALD, 1);
            evidence.put(testimony, List.of(new Evidence("1", TextKind.DIGEST, new TextQuoteSelector("closed", "", "")),
                    new Evidence("2", TextKind.ORIGINAL, new FingerprintSelector("ab12"))));
            return new Finding(testimony.evidence(1), digest.wording().id(), Match.EXACT,
                    List.of(new Passage(digest.wording().id(), 27, 33)), List.of());
        }).toList();
        Dossier dossier = new Dossier(new DossierId(id), "The bridge " + id, Edtf.parse("2019-03-01/2019-03-09"),
                ZoneId.of("Europe/Vienna"), null, List.of(), sources,
                IntStream.range(0, events).mapToObj(Samples::closing).toList(), List.of());
        return new AddDossier(new Catalogue(dossier, evidence), List.of(new DigestFile(HERALD, digest)), findings);
    }

    /// A dossier with nothing but a title, and the zone it needs.
    static AddDossier titled() {
        return new AddDossier(new Catalogue(new Dossier(TITLED, "The mill", null, ZoneId.of("Europe/Vienna"), null, List.of(), List.of(),
                List.of(), List.of()), Map.of()), List.of(), List.of());
    }

    static EventId event(int number) {
        return new EventId("closed-" + number);
    }

    private static Event closing(int number) {
        EventId id = event(number);
        return new Event(id, "The bridge is closed, part " + number, Edtf.parse("2019-03-05"), null, new Kind("decision"),
                Status.HAPPENED, Tier.CORE, List.of("council", "mayor"), List.of("bridge"), null,
                List.of(new Attestation(AttestationId.of(id, HERALD, 1), HERALD, Edtf.parse("2019-03-05"), null,
                        Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null)), Map.of());
    }

    /// Holds an original of the Herald in which the first event's evidence is found at the first letter.
    public static HoldOriginal hold(String words) {
        TextFile original = original(words);
        TextId id = original.wording().id();
        return new HoldOriginal(BRIDGE, HERALD, original, List.of(new Finding(
                AttestationId.of(event(0), HERALD, 1).evidence(2), id, Match.MOVED, List.of(new Passage(id, 0, 1)), List.of())));
    }

    static AddSource newSource(String id, String words) {
        return new AddSource(BRIDGE, source(new SourceId(id), null), original(words));
    }
}
