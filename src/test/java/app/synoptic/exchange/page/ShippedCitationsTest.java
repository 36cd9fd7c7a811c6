package app.synoptic.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.browser.Browser;
import app.synoptic.browser.InBrowser;
import app.synoptic.browser.Tab;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Source;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Every citation of the shipped affair is lit in a browser when what it supports is chosen, in the pane of its source.
@InBrowser
class ShippedCitationsTest {

    /// Chooses one topic after another by the address, and gathers what is lit of each source.
    private static final String LIT = """
            (async topics => {
              const lit = {};
              for (const topic of topics) {
                await new Promise(done => {
                  addEventListener('hashchange', done, {once: true});
                  location.hash = topic;
                });
                lit[topic] = Object.fromEntries([...document.querySelectorAll('.pane:not(.rest)')].map(pane =>
                  [pane.querySelector('h2').textContent, [...pane.querySelectorAll('mark')].map(mark => mark.textContent).join('').replace(/\\s+/g, '')]));
              }
              return lit;
            })([%s])""";

    private final Catalogue catalogue = AffairPages.loaded().catalogue();
    private final List<String> lacking = new ArrayList<>();
    private int found;

    @Test
    void areAllLit(@TempDir Path folder) throws IOException {
        Path file = AffairPages.file(AffairPages.shipped(), folder);
        List<String> topics = new ArrayList<>();
        catalogue.dossier().events().forEach(event -> topics.add("'" + address("event", event) + "'"));
        catalogue.dossier().questions().forEach(question -> topics.add("'" + address("question", question) + "'"));
        try (Browser browser = Browser.start(); Tab tab = browser.tab(1366, 768)) {
            tab.open(file, "");
            JsonNode lit = tab.eval(LIT.formatted(String.join(",", topics)));
            catalogue.dossier().events().forEach(event -> look(event, lit.get(address("event", event))));
            catalogue.dossier().questions().forEach(question -> look(question, lit.get(address("question", question))));
            assertThat(tab.problems()).isEmpty();
        }
        assertThat(lacking).isEmpty();
        assertThat(found).isGreaterThan(300);
    }

    private static String address(String kind, Topic topic) {
        return "#" + kind + "=" + topic.id().value();
    }

    private void look(Topic topic, JsonNode lit) {
        for (Testimony testimony : topic.testimonies()) {
            String name = catalogue.dossier().source(testimony.source()).map(Source::publisher).orElseThrow();
            for (Evidence piece : catalogue.of(testimony.id())) {
                if (piece.selector() instanceof TextQuoteSelector quote) {
                    if (lit.path(name).asString("").contains(quote.exact().replaceAll("\\s+", ""))) {
                        found++;
                    } else {
                        lacking.add(topic.id().value() + ", " + name + ": " + quote.exact());
                    }
                }
            }
        }
    }
}
