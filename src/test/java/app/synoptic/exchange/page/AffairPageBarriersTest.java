package app.synoptic.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.browser.Axe;
import app.synoptic.browser.Browser;
import app.synoptic.browser.InBrowser;
import app.synoptic.browser.Tab;
import app.synoptic.report.Flood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page has no barriers that axe-core finds, on a screen and on a telephone, light and dark.
@InBrowser
class AffairPageBarriersTest {

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path file;

    @BeforeAll
    static void makeThePage() throws IOException {
        browser = Browser.start();
        file = AffairPages.file(AffairPages.shipped(), folder);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1366, false, ''", "1366, true, '#event=protests-begin'", "390, false, '#event=protests-begin&lang=ru'", "390, true, ''",
        "1366, false, '#view=matrix&event=protests-begin'", "1366, true, '#view=matrix&event=protests-begin'", "390, false, '#view=matrix'",
        "1366, true, '#view=questions&question=armenian-soldiers&lang=de'", "390, false, '#view=questions&question=armenian-soldiers'",
    })
    void hasNone(int width, boolean dark, String fragment) {
        try (Tab tab = browser.tab(width, 768)) {
            tab.dark(dark);
            tab.open(file, fragment);
            tab.settle();
            assertThat(Axe.barriers(tab)).isEmpty();
            tab.click("#tab-list");
            tab.eval("document.querySelectorAll('details').forEach(menu => menu.open = true)");
            tab.settle();
            assertThat(Axe.barriers(tab)).as("with the list and all menus open").isEmpty();
            assertThat(tab.eval("document.documentElement.scrollWidth").asInt()).as("no wider than the screen").isLessThanOrEqualTo(width);
        }
    }

    @Test
    void ofManySourcesHasNone() throws IOException {
        var flood = Flood.whole(40);
        Path page = AffairPages.file(AffairPages.of(flood.dossier(), flood.texts()), Files.createDirectory(folder.resolve("many")));
        try (Tab tab = browser.tab(1366, 768)) {
            for (String fragment : List.of("#event=mole-breaks", "#view=matrix&event=mole-breaks", "#question=q-houses")) {
                tab.open(page, fragment);
                tab.settle();
                assertThat(Axe.barriers(tab)).as(fragment).isEmpty();
            }
            assertThat(tab.eval("document.querySelectorAll('.pane:not(.rest)').length").asInt()).isBetween(9, 24);
            assertThat(tab.eval("document.querySelector('.rest').innerText").asString()).contains("other sources");
            assertThat(tab.problems()).isEmpty();
        }
    }

    @Test
    void areFound() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.html"), "<!DOCTYPE html><html><head><title>x</title></head><body><input><img src=\"data:,\"></body></html>");
        try (Tab tab = browser.tab(800, 600)) {
            tab.open(broken, "");
            assertThat(Axe.barriers(tab)).anyMatch(barrier -> barrier.startsWith("label")).anyMatch(barrier -> barrier.startsWith("image-alt"))
                    .anyMatch(barrier -> barrier.startsWith("html-has-lang"));
        }
    }
}
