package app.synoptic.propose.said;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.text.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingsTest {

    private static List<Saying> sayings(String language, String text) {
        return Sayings.of(ReadArticle.of(text, Regions.ofDigest(text), language));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | “We have waited long enough,” said Ada Lunt, who leads the union. | QUOTATION | Ada Lunt | said | “We have waited long enough,”
            en | “We have waited,” the harbour master said. | QUOTATION | harbour master | said | “We have waited,”
            en | The board denied that it had broken its word. | INDIRECT | board | denied | that it had broken its word.
            en | The quay will open again in May, Mayor Vane said on Friday. | INDIRECT | Mayor Vane | said | The quay will open again in May
            en | Ada Lunt, a docker from Orrin, told reporters the ferry was late. | INDIRECT | Ada Lunt, a docker from Orrin | told | the ferry was late.
            en | According to the harbour board, two boats sank. | ACCORDING | harbour board | According to | two boats sank.
            en | Two boats sank, according to the harbour board. | ACCORDING | harbour board | according to | Two boats sank
            en | Saltmere has announced that the ferry stops. | INDIRECT | Saltmere | announced | that the ferry stops.
            ru | Министр порта Анна Лунт заявила, что причал закроют. | INDIRECT | Министр порта Анна Лунт | заявила | что причал закроют.
            ru | «Мы ждем», — сказал капитан Орлов. | QUOTATION | капитан Орлов | сказал | «Мы ждем», —
            ru | По словам полиции, двое рыбаков погибли. | ACCORDING | полиции | По словам | двое рыбаков погибли.
            de | Der Sprecher der Werft erklärte, die Fähre werde fahren. | INDIRECT | Sprecher der Werft | erklärte | die Fähre werde fahren.
            de | „Wir warten“, sagte Kapitän Karl Voss. | QUOTATION | Kapitän Karl Voss | sagte | „Wir warten“
            de | Nach Angaben der Polizei wurden am 3. März zwei Fischer getötet. | ACCORDING | Polizei | Nach Angaben | wurden am 3. März zwei Fischer getötet.
            """)
    void whoSaysWhat(String language, String text, Saying.Manner manner, String speaker, String cue, String content) {
        assertThat(sayings(language, text)).singleElement().satisfies(saying -> {
            assertThat(saying.manner()).isEqualTo(manner);
            assertThat(saying.speaker()).isEqualTo(speaker);
            assertThat(saying.cue().of(text)).isEqualTo(cue);
            assertThat(saying.content().of(text)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry was named after Ada Lunt.
            Two states share the lake and its harbour.
            Ada Lunt was told nothing.
            The strike continued for a week.
            """)
    void whatNobodySays(String text) {
        assertThat(sayings("en", text)).isEmpty();
    }

    @Test
    void aQuotationGoesOnBehindItsCueAndOverSentences() {
        String text = "“The quay is lost. It cannot be mended,” Ada Lunt said. “We shall build another.” The rain stopped.";
        assertThat(sayings("en", text)).singleElement()
                .satisfies(saying -> assertThat(saying.content().of(text)).isEqualTo(text.substring(0, text.indexOf(" The rain"))));
    }

    @Test
    void aColonAnnouncesTheQuotationOfTheNextParagraph() {
        String text = "On Monday the captain Karl Voss stated:\n\n“No boat leaves this harbour.”\n\nThe boats stayed.";
        assertThat(sayings("en", text)).singleElement().satisfies(saying -> {
            assertThat(saying.content().of(text)).isEqualTo("“No boat leaves this harbour.”");
            assertThat(saying.speaker()).isEqualTo("captain Karl Voss");
        });
    }

    @Test
    void heIsThePersonNamedLastAndNotTheBoard() {
        String text = "Karl Voss opened the quay on Monday, according to the harbour board. He said the work had cost too much.";
        assertThat(sayings("en", text)).extracting(Saying::speaker).last().isEqualTo("Karl Voss");
    }
}
