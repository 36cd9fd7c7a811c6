package app.synoptic.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Evidence;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.exchange.page.data.AffairData.TextData;
import app.synoptic.exchange.page.data.AffairData;
import app.synoptic.exchange.page.data.AffairDataBuilder;
import app.synoptic.exchange.page.data.PageInput;
import app.synoptic.report.Strike;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AffairPageTest {

    private static final int TWO_MEGABYTES = 2_000_000;

    @Test
    void allowsItsOwnScriptAndStyleAndNothingElse() {
        String page = AffairPage.of(AffairPages.strike());
        Matcher policy = Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
        assertThat(policy.find()).isTrue();
        assertThat(policy.group(1)).startsWith("default-src 'none'; script-src 'sha256-").contains("base-uri 'none'", "form-action 'none'", "trusted-types 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(page).doesNotContainPattern("<[a-z]+[^>]* (?:style|on[a-z]+)=\"").doesNotContainPattern("(?:src|href)=\"(?:https?:)?//[^\"]*\\.(?:js|css)");
    }

    @Test
    void isTheSameOfTheSame() {
        assertThat(AffairPage.of(AffairPages.strike())).isEqualTo(AffairPage.of(AffairPages.strike()));
    }

    @Test
    void isSmall() {
        assertThat(AffairPage.of(AffairPages.shipped()).getBytes(StandardCharsets.UTF_8).length).isBetween(200_000, TWO_MEGABYTES);
    }

    /// A note that is full of markup, in every place that can have one.
    @Test
    void letsNoNoteEndWhereItStands() {
        var marked = Strike.markedUp();
        String page = AffairPage.of(AffairPages.of(marked.dossier(), marked.texts()));
        String data = page.substring(page.indexOf("id=\"affair\">") + 12, page.indexOf("</script>"));
        assertThat(data).doesNotContain("<").contains("\\u003cscript>alert");
        assertThat(page).doesNotContain("<script>alert", "<b onclick", "href=\"javascript:", "href=\"file:");
        assertThat(page.split("</script", -1)).hasSize(3);
    }

    @Test
    void hasEveryCitationWhereItStands() {
        PageInput input = AffairPages.shipped();
        AffairData data = AffairDataBuilder.of(input);
        List<String> lacking = new ArrayList<>();
        int[] found = {0};
        AffairPages.loaded().catalogue().evidence().forEach((testimony, pieces) -> {
            for (Evidence piece : pieces) {
                if (piece.of() == TextKind.DIGEST && piece.selector() instanceof TextQuoteSelector quote) {
                    if (quotes(data, testimony).contains(flat(quote.exact()))) {
                        found[0]++;
                    } else {
                        lacking.add(testimony.value() + ": " + quote.exact());
                    }
                }
            }
        });
        assertThat(lacking).isEmpty();
        assertThat(found[0]).isGreaterThan(300);
    }

    private static List<String> quotes(AffairData data, TestimonyId testimony) {
        List<String> quotes = new ArrayList<>();
        data.events().stream().filter(event -> testimony.value().contains(event.id())).flatMap(event -> event.told().stream()).forEach(telling ->
                telling.at().forEach(at -> quotes.add(words(data.sources().get(telling.source()).text(), at))));
        data.questions().stream().filter(question -> testimony.value().contains(question.id())).flatMap(question -> question.answers().stream()).forEach(answer ->
                answer.at().forEach(at -> quotes.add(words(data.sources().get(answer.source()).text(), at))));
        return quotes;
    }

    /// The words between two places of a text as the page has it.
    private static String words(TextData text, int[] at) {
        StringBuilder words = new StringBuilder();
        text.blocks().forEach(block -> {
            int from = Math.max(at[0], block.at());
            int until = Math.min(at[1], block.at() + block.words().length());
            if (from < until) {
                words.append(block.words(), from - block.at(), until - block.at()).append(' ');
            }
        });
        return flat(words.toString());
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
