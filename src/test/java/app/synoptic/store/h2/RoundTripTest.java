package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.COURIER;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.AddSource;
import app.synoptic.store.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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
    void aTextThatAReaderMadeComesBackWithItsBlocksItsCaptureAndWhatThatSays() {
        TextFile page = Samples.page("<h1>One</h1><p>two", "One\n\ntwo");
        TextId id = page.wording().id();
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.pageOf("page"));
            assertThat(library.check()).isEmpty();
        }
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.wording(id)).contains(page.wording());
            assertThat(library.outlines(BRIDGE).get(id)).isEqualTo(TextOutline.of(page.wording()));
            assertThat(library.file(id).orElseThrow()).isEqualTo(page.file());
            assertThat(library.capture(id)).contains(new Capture(TextId.of(page.file()).sha256(), "page.html", page.file().length));
            assertThat(library.metadata(id)).isEqualTo(page.metadata());
        }
    }

    @Test
    void aCaptureIsKeptOnceForAllTextsThatAreReadFromIt() {
        byte[] file = "One\ntwo".getBytes(StandardCharsets.UTF_8);
        TextFile chosen = new TextFile(new Wording(TextId.of(file, "KOI8-R"), TextKind.ORIGINAL, "KOI8-R", "One\ntwo", List.of()), file, "copy.txt", Metadata.NONE);
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.newSource("first", "One\ntwo"));
            library.apply(new AddSource(BRIDGE, Samples.source(new SourceId("second"), null), chosen));
            assertThat(library.capture(chosen.wording().id())).isEqualTo(library.capture(TextId.of(file)));
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aTextIsNotKeptUnderTheNameOfAnother() {
        TextFile page = Samples.page("<h1>One</h1><p>two", "One\n\ntwo");
        TextFile other = new TextFile(page.wording(), "<h1>Other</h1>".getBytes(StandardCharsets.UTF_8), "", Metadata.NONE);
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            assertThatThrownBy(() -> library.apply(new AddSource(BRIDGE, Samples.source(new SourceId("page"), null), other)))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("the file is not the text");
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
