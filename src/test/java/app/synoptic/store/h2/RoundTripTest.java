package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.COURIER;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Command.AddDossier;
import app.synoptic.store.HeldText;
import app.synoptic.store.TextFile;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void aDossierThatUsesEveryFieldComesBackEqualAfterReopening() {
        AddDossier everything = Everything.add();
        try (H2Library library = H2Library.open(folder)) {
            library.apply(everything);
        }
        try (H2Library library = H2Library.open(folder)) {
            var id = everything.catalogue().dossier().id();
            assertThat(library.dossiers()).containsExactly(id);
            assertThat(library.catalogue(id)).isEqualTo(everything.catalogue());
            assertThat(library.dossier(id)).isEqualTo(everything.catalogue().dossier());
            assertThat(library.findings(id, Samples.digest().wording().id()))
                    .containsExactlyElementsOf(everything.findings());
            assertThat(library.findings(id, new EventId("closing")))
                    .containsExactlyElementsOf(everything.findings().subList(0, 3));
            assertThat(library.findings(id, new EventId("opening"))).isEmpty();
        }
    }

    @Test
    void aTextOfAHundredThousandWordsComesBackWithItsFile() {
        String words = IntStream.range(0, 100_000).mapToObj(i -> "слово" + i + " 𝒜")
                .collect(Collectors.joining(" ", "Long\n", Everything.LETTERS.replace("\ud800", "")));
        TextFile original = Samples.original(words);
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.hold(words));
            TextId id = original.wording().id();
            assertThat(library.wording(id)).contains(original.wording());
            assertThat(library.file(id).orElseThrow()).isEqualTo(original.file());
        }
    }

    @Test
    void textsAreHeldInTheOrderOfSourcesDigestsFirstThenAsImported() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.newSource("anzeiger", "Drittes\nBlatt"));
            library.apply(Samples.hold("Zweite\nAusgabe"));
            library.apply(Samples.hold("Erste\nAusgabe"));
            assertThat(library.held(BRIDGE)).containsExactly(
                    held(HERALD, Samples.digest()),
                    held(HERALD, Samples.original("Zweite\nAusgabe")),
                    held(HERALD, Samples.original("Erste\nAusgabe")),
                    held(new SourceId("anzeiger"), Samples.original("Drittes\nBlatt")));
            assertThat(library.dossier(BRIDGE).sources()).extracting(source -> source.id())
                    .containsExactly(HERALD, COURIER, new SourceId("anzeiger"));
        }
    }

    @Test
    void theFindingsOfAnEventComeFromEveryTextHeld() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 2));
            library.apply(Samples.hold("Zweite\nAusgabe"));
            library.apply(Samples.hold("Erste\nAusgabe"));
            assertThat(library.findings(BRIDGE, Samples.event(0))).extracting(finding -> finding.text()).containsExactly(
                    Samples.digest().wording().id(), Samples.original("Zweite\nAusgabe").wording().id(),
                    Samples.original("Erste\nAusgabe").wording().id());
            assertThat(library.findings(BRIDGE, Samples.event(1))).extracting(finding -> finding.evidence())
                    .containsExactly(AttestationId.of(Samples.event(1), HERALD, 1).evidence(1));
        }
    }

    @Test
    void twoDossiersMayHoldTheSameText() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.dossier("again", 3));
            assertThat(library.findings(BRIDGE, Samples.digest().wording().id())).hasSize(1);
            library.undo();
            assertThat(library.wording(Samples.digest().wording().id())).contains(Samples.digest().wording());
            library.undo();
            assertThat(library.wording(Samples.digest().wording().id())).isEmpty();
        }
    }

    private static HeldText held(SourceId source, TextFile file) {
        return new HeldText(source, file.wording().id(), file.wording().kind());
    }

    @Test
    @Timeout(60)
    void tenThousandEventsAreKeptInSeconds() {
        AddDossier many = Samples.dossier("bridge", 10_000);
        try (H2Library library = H2Library.open(folder)) {
            library.apply(many);
            assertThat(library.catalogue(BRIDGE)).isEqualTo(many.catalogue());
            library.undo();
            assertThat(library.dossiers()).isEmpty();
        }
    }
}
