package app.synoptic.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Citations are what a citation processor makes of the same source by the styles of the Citation Style Language project.
class CitationJudgeTest {

    private static final String NOTES = "chicago-notes-bibliography-17th-edition";
    private static final String URL = "https://example.org/ships";

    @ParameterizedTest
    @ValueSource(strings = {"Ada Maas", "Ada van Rijn", "Human Rights Watch", "Ada Bo Maas;Cor Smit", "Ada Maas;Bo Rijn;Cor Smit", "Jean-Paul Maas", "J. R. Maas;Human Rights Watch"})
    void ofSignedArticlesAreThoseOfTheStyles(String authors) throws IOException {
        Source source = source(List.of(authors.split(";")));

        assertThat(SourceCitation.apa(source)).isEqualTo(processed("apa", source));
        assertThat(SourceCitation.apaMark(source)).isEqualTo(noted("apa", source));
        assertThat(SourceCitation.chicago(source)).isEqualTo(processed("chicago-author-date-17th-edition", source));
        assertThat(SourceCitation.chicagoListed(source)).isEqualTo(processed(NOTES, source));
        assertThat(SourceCitation.chicagoNote(source)).isEqualTo(noted(NOTES, source));
    }

    @Test
    void ofArticlesThatNobodySignedAreThoseOfTheStyles() throws IOException {
        Source source = source(List.of());

        assertThat(SourceCitation.apa(source)).isEqualTo(processed("apa", source));
        assertThat(SourceCitation.apaMark(source)).isEqualTo(noted("apa", source));
        assertThat(SourceCitation.chicagoNote(source)).isEqualTo(noted(NOTES, source));
    }

    private static Source source(List<String> authors) {
        return new Source(new SourceId("herald"), "Velden Herald", "Wer zahlt dafür", authors, "de", URL, Edtf.parse("1931-03-06"), null, null, null, null, null);
    }

    private static String processed(String style, Source source) throws IOException {
        CSL csl = processor(style, source);
        csl.registerCitationItems("herald");
        return csl.makeBibliography().getEntries()[0].strip();
    }

    private static String noted(String style, Source source) throws IOException {
        return processor(style, source).makeCitation("herald").getFirst().getText().strip();
    }

    private static CSL processor(String style, Source source) throws IOException {
        CSLItemData item = new CSLItemDataBuilder().id("herald").type(CSLType.ARTICLE_NEWSPAPER).title(source.title()).containerTitle(source.publisher())
                .language(source.language()).URL(source.url()).issued(new CSLDateBuilder().dateParts(1931, 3, 6).build())
                .author(source.authors().stream().map(CitationJudgeTest::name).toArray(CSLName[]::new)).build();
        CSL csl = new CSL(new ListItemDataProvider(item), style, "en-US");
        csl.setOutputFormat("text");
        return csl;
    }

    /// As a person would have entered it.
    private static CSLName name(String printed) {
        if (printed.equals("Human Rights Watch")) {
            return new CSLNameBuilder().literal(printed).build();
        }
        List<String> words = Arrays.asList(printed.split(" "));
        int family = printed.contains(" van ") ? words.size() - 2 : words.size() - 1;
        return new CSLNameBuilder().given(String.join(" ", words.subList(0, family))).family(String.join(" ", words.subList(family, words.size()))).build();
    }
}
