package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.intake.ArticleParts;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person takes parts of a text into its article and out of it.
class ArticlePartsTest {

    private static final DossierId HARBOUR = new DossierId("harbour");
    private static final SourceId COURIER = new SourceId("courier");
    private static final String CITED = "her keel touched the sand";

    @TempDir
    Path folder;

    @Test
    void whatIsTakenInIsSearchedAndWhatIsCitedIsNotTakenOut() throws IOException {
        Harbour harbour = Harbour.in(folder);
        Headless.run("import", "--store", harbour.store(), page(harbour));
        try (Library library = H2Library.open(harbour.store())) {
            TextId text = library.held(HARBOUR).stream().filter(held -> held.source().equals(COURIER)).map(held -> held.text())
                    .filter(id -> !library.wording(id).orElseThrow().plain()).findFirst().orElseThrow();
            Wording wording = library.wording(text).orElseThrow();
            Region hidden = wording.regions().stream().filter(region -> wording.text().substring(region.start(), region.end()).contains(CITED)).findFirst().orElseThrow();
            assertThat(hidden.kind()).isEqualTo(RegionKind.FURNITURE);
            assertThat(plain(library, text)).isEqualTo(2);

            ArticleParts.Result taken = ArticleParts.take(library, HARBOUR, COURIER, text, new Region(RegionKind.BODY, hidden.start(), hidden.end()));

            assertThat(taken).isEqualTo(new ArticleParts.Taken(library.history().getLast().number(), 1));
            assertThat(plain(library, text)).isEqualTo(3);
            assertThat(quoted(library, text)).anyMatch(words -> words.contains(CITED));
            int changes = library.history().size();
            assertThat(ArticleParts.take(library, HARBOUR, COURIER, text, hidden)).isEqualTo(new ArticleParts.Cited(1));
            assertThat(library.history()).hasSize(changes);
            library.undo();
            assertThat(plain(library, text)).isEqualTo(2);
            assertThat(library.wording(text)).contains(wording);
            assertThat(ArticleParts.take(library, HARBOUR, COURIER, text, hidden)).isInstanceOf(ArticleParts.Taken.class);
            assertThat(library.check()).isEmpty();
        }
    }

    private static long plain(Library library, TextId text) {
        return library.findings(HARBOUR, text).stream().filter(finding -> finding.match().plain()).count();
    }

    private static List<String> quoted(Library library, TextId text) {
        String words = library.wording(text).orElseThrow().text();
        return library.findings(HARBOUR, text).stream().filter(finding -> finding.match() == Match.EXACT).flatMap(finding -> finding.places().stream())
                .map((Passage place) -> words.substring(place.start(), place.end())).toList();
    }

    /// The Courier's article as a page that sets one of its paragraphs as a link among other stories.
    private Path page(Harbour harbour) throws IOException {
        String[] paragraphs = Files.readString(harbour.courier()).strip().split("\\R\\s*\\R");
        String article = Stream.of(paragraphs).map(paragraph -> paragraph.contains(CITED)
                ? "<aside class='related-stories'><h3>Read more</h3><ul><li><a href='/a'>" + paragraph + "</a></li><li><a href='/b'>Another story</a></li></ul></aside>"
                : "<p>" + paragraph + "</p>").collect(Collectors.joining());
        return Files.writeString(folder.resolve("courier.html"), "<html><body><article>" + article + "</article></body></html>");
    }
}
