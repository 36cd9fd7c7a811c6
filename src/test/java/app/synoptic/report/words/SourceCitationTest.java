package app.synoptic.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceCitationTest {

    @Test
    void citesAnArticleWithAuthors() {
        Source source = source("Ships wait", List.of("Ada van Rijn", "Bo Maas"), "1931-03-06", "https://example.org/ships");
        assertThat(SourceCitation.chicago(source))
                .isEqualTo("van Rijn, Ada, and Bo Maas. 1931. “Ships wait.” Velden Herald, March 6, 1931. https://example.org/ships.");
        assertThat(SourceCitation.apa(source))
                .isEqualTo("van Rijn, A., & Maas, B. (1931, March 6). Ships wait. Velden Herald. https://example.org/ships");
    }

    @Test
    void putsThePublisherFirstWhereNobodySigned() {
        Source source = source("Who pays?", List.of(), "1931-03-06~", null);
        assertThat(SourceCitation.chicago(source)).isEqualTo("Velden Herald. 1931. “Who pays?” ca. March 6, 1931.");
        assertThat(SourceCitation.apa(source)).isEqualTo("Who pays? (ca. 1931, March 6). Velden Herald.");
    }

    @Test
    void suppliesNeitherTitleNorDate() {
        Source source = source("", List.of("Homer"), null, null);
        assertThat(SourceCitation.chicago(source)).isEqualTo("Homer. n.d. Untitled. Velden Herald.");
        assertThat(SourceCitation.apa(source)).isEqualTo("Homer. (n.d.). [Untitled]. Velden Herald.");
    }

    private static Source source(String title, List<String> authors, @Nullable String published, @Nullable String url) {
        return new Source(new SourceId("herald"), "Velden Herald", title, authors, "en", url,
                published == null ? null : Edtf.parse(published), null, null, null, null, null);
    }
}
