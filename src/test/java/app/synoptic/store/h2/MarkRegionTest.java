package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.MarkRegion;
import app.synoptic.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person says of a stretch of a text what it is.
class MarkRegionTest {

    private static final Wording PLAIN = Samples.original("Stored\nwords of a ferry").wording();
    private static final Region OUT = new Region(RegionKind.FURNITURE, 7, 12);

    @TempDir
    Path folder;

    @BeforeEach
    void holdAText() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 2));
            library.apply(Samples.hold(PLAIN.text()));
        }
    }

    @Test
    void isKeptUndoneAndMadeAgain() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(new MarkRegion(BRIDGE, HERALD, PLAIN.id(), OUT, List.of()));
            assertThat(library.wording(PLAIN.id())).contains(PLAIN.corrected(List.of(OUT)));
        }
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.wording(PLAIN.id())).contains(PLAIN.corrected(List.of(OUT)));
            assertThat(library.history()).extracting(JournalEntry::name).last().isEqualTo("command.take-out");
            assertThat(library.<Object>past(2, reader -> reader.wording(PLAIN.id()).orElseThrow())).isEqualTo(PLAIN);
            library.undo();
            assertThat(library.wording(PLAIN.id())).contains(PLAIN);
            library.redo();
            assertThat(library.wording(PLAIN.id())).contains(PLAIN.corrected(List.of(OUT)));
            assertThat(library.revert(3).blocking()).isEmpty();
            assertThat(library.wording(PLAIN.id())).contains(PLAIN);
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void whatIsFoundAnewTakesThePlaceOfWhatWasKnown() {
        Finding known = finding(Match.MOVED, 0, 1);
        Finding anew = finding(Match.EXACT, 7, 12);
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.findings(BRIDGE, PLAIN.id())).containsExactly(known);
            library.apply(new MarkRegion(BRIDGE, HERALD, PLAIN.id(), new Region(RegionKind.BODY, 7, 12), List.of(anew)));
            assertThat(library.findings(BRIDGE, PLAIN.id())).containsExactly(anew);
            library.undo();
            assertThat(library.findings(BRIDGE, PLAIN.id())).containsExactly(known);
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aTextThatIsNotHeldForTheSourceIsRefused() {
        try (H2Library library = H2Library.open(folder)) {
            assertThatThrownBy(() -> library.apply(new MarkRegion(BRIDGE, new SourceId("courier"), PLAIN.id(), OUT, List.of()))).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> library.apply(new MarkRegion(BRIDGE, HERALD, new TextId("b".repeat(64)), OUT, List.of()))).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> library.apply(new MarkRegion(BRIDGE, HERALD, PLAIN.id(), new Region(RegionKind.BODY, 7, 999), List.of())))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(library.history()).hasSize(2);
            assertThat(library.wording(PLAIN.id())).contains(PLAIN);
        }
    }

    private static Finding finding(Match match, int start, int end) {
        return new Finding(AttestationId.of(Samples.event(0), HERALD, 1).evidence(2), PLAIN.id(), match, List.of(new Passage(PLAIN.id(), start, end)), List.of());
    }
}
