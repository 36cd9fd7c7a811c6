package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportResultWordsTest {

    private static final DossierId DOSSIER = new DossierId("harbour");
    private static final TextId TEXT = new TextId("a".repeat(64));
    private static final Source SOURCE = new Source(new SourceId("gazette"), "Harbour Gazette", "", List.of(), "en",
            null, null, null, null, null, null, null);

    @Test
    void countsWhatWasFound() {
        assertThat(recognised(new MatchCounts(1200, 0, 0, 0, 0)))
                .isEqualTo("a.txt: recognised as Harbour Gazette; 1,200 of 1,200 passages exact");
        assertThat(recognised(new MatchCounts(10, 1, 2, 3, 4))).isEqualTo("a.txt: recognised as Harbour Gazette; "
                + "10 of 20 passages exact, 1 moved, 2 changed, 3 ambiguous, 4 lost");
        assertThat(recognised(new MatchCounts(1, 0, 0, 0, 0))).endsWith("1 of 1 passage exact");
        assertThat(recognised(new MatchCounts(0, 0, 0, 0, 0))).endsWith("0 of 0 passages exact");
    }

    @Test
    void takesTheNameOfAFileAsItIs() {
        assertThat(ImportResultWords.of("it's {0}.txt", new ImportResult.AlreadyHeld(DOSSIER, SOURCE, TEXT)))
                .isEqualTo("it's {0}.txt: already held as Harbour Gazette; nothing changed");
        assertThat(ImportResultWords.of("a.txt", new ImportResult.New(DOSSIER, SOURCE, TEXT, null, null))).contains("“Harbour Gazette”");
        assertThat(ImportResultWords.of("a.txt", new ImportResult.New(DOSSIER, SOURCE, TEXT, "The harbour", null))).contains("“Harbour Gazette”").endsWith("as in “The harbour”");
    }

    @Test
    void saysInWhichEncodingAFileIsReadAndThatThisIsAGuess() {
        assertThat(ImportResultWords.of("a.txt", new ImportResult.New(DOSSIER, SOURCE, TEXT, null, "KOI8-R"))).endsWith("events; read as KOI8-R, a guess");
        assertThat(ImportResultWords.of("a.txt", new ImportResult.Recognised(DOSSIER, SOURCE, TEXT, new MatchCounts(1, 0, 0, 0, 0), "IBM866")))
                .endsWith("exact; read as IBM866, a guess");
        assertThat(ImportResultWords.of("a.txt", new ImportResult.Reread(DOSSIER, SOURCE, TEXT, "KOI8-R")))
                .isEqualTo("a.txt: read as KOI8-R, a new text of Harbour Gazette");
    }

    @ParameterizedTest
    @EnumSource(ImportResult.Reason.class)
    void namesTheFileAndTheCauseOfEveryRefusal(ImportResult.Reason reason) {
        assertThat(ImportResultWords.of("/x/a.txt", new ImportResult.Refused(reason))).startsWith("/x/a.txt: ").hasSizeGreaterThan(25);
    }

    @Test
    void hasNoSentenceThatNothingSays() {
        Stream<String> refusals = Stream.of(ImportResult.Reason.values()).map(ImportResult.Reason::key);
        Stream<String> others = Stream.of("recognised", "recognised.exact", "recognised.moved", "recognised.changed",
                "recognised.ambiguous", "recognised.lost", "already-held", "new", "new-like", "guessed", "reread", "left-out",
                "total", "total.parts", "total.new", "total.recognised", "total.held", "total.dossiers", "total.refused", "total.left");

        assertThat(new TreeSet<>(ResourceBundle.getBundle("app.synoptic.intake.messages").keySet()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(refusals, others).toList());
    }

    private static String recognised(MatchCounts tally) {
        return ImportResultWords.of("a.txt", new ImportResult.Recognised(DOSSIER, SOURCE, TEXT, tally, null));
    }
}
