package app.synoptic.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.browser.Browser;
import app.synoptic.browser.InBrowser;
import app.synoptic.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader does with the page of the shipped affair, in a real browser.
@InBrowser
class AffairPageInBrowserTest {

    private static final String LIT = "JSON.stringify([...document.querySelectorAll('.pane')].filter(pane => pane.querySelector('mark'))"
            + ".map(pane => pane.querySelector('h2').textContent + ': ' + [...pane.querySelectorAll('mark')].map(mark => mark.textContent).join('')))";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path file;
    private Tab tab;

    @BeforeAll
    static void makeThePage() throws IOException {
        browser = Browser.start();
        file = AffairPages.file(AffairPages.shipped(), folder);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        tab = browser.tab(1366, 768);
        open("");
    }

    private void open(String fragment) {
        tab.open(file, fragment);
        tab.settle();
    }

    @AfterEach
    void nothingWentWrongAndNothingWasAskedFor() {
        assertThat(tab.problems()).isEmpty();
        assertThat(tab.requests(file)).isEmpty();
        tab.close();
    }

    private String hash() {
        return tab.eval("decodeURIComponent(location.hash)").asString();
    }

    private String text(String selector) {
        return tab.eval("document.querySelector(\"" + selector + "\").textContent").asString();
    }

    @Test
    void lightsWhatEachSourceSaysOfAnEvent() {
        tab.click("#tab-list");
        tab.eval("[...document.querySelectorAll('.events button')].find(button => button.textContent.includes('Protests over the price')).click()");
        tab.settle();
        assertThat(tab.eval(LIT).asString()).contains("OC Media: The protests broke out on 4 January", "The Armenian Weekly: nationwide protests broke out on January 3",
                "JAMnews: Things came to a head in early January", "Caucasian Knot: They have gone on since January 2", "MassisPost: angry protests");
        assertThat(hash()).isEqualTo("#event=protests-begin");
        assertThat(tab.eval("[...document.querySelectorAll('.words')].every(words => { const [mark, box] = [words.querySelector('mark'), words.getBoundingClientRect()];"
                + " const top = mark.getBoundingClientRect().top; return top > box.top && top < box.bottom; })").asBoolean()).as("in view").isTrue();
    }

    @Test
    void restoresWhatAnAddressTells() {
        open("#view=questions&question=armenian-soldiers&kinds=military&contested=true&from=2022-01-05T00:00&until=2022-01-09T00:00&lang=de");
        assertThat(text("#view-questions")).startsWith("Fragen");
        assertThat(text(".sheet-title")).isEqualTo("How many Armenian soldiers were sent?");
        assertThat(tab.eval(LIT).asString()).contains("OC Media: Armenia's share will be more than 70 service members");
        assertThat(tab.eval("document.querySelector('.pill[aria-pressed]').getAttribute('aria-pressed')").asString()).isEqualTo("true");
        tab.click("#view-timeline");
        assertThat(hash()).contains("question=armenian-soldiers", "contested=true", "from=2022-01-05T00:00", "until=2022-01-09T00:00", "lang=de")
                .doesNotContain("view=");
        assertThat(tab.eval("document.documentElement.lang").asString()).isEqualTo("de");
    }

    @Test
    void goesBackToWhatWasChosenBefore() {
        open("#event=protests-begin");
        tab.click(".tellings + h3 ~ .links button, .links button");
        assertThat(hash()).contains("question=");
        tab.eval("history.back()");
        tab.until("document.querySelector('.sheet-title').textContent.startsWith('Protests over')");
        assertThat(hash()).isEqualTo("#event=protests-begin");
    }

    @Test
    void passesOverWhatAnAddressTellsThatThereIsNot() {
        open("#event=no-such&view=nowhere&sources=nobody&from=never&lang=tlh");
        assertThat(text(".sheet-title")).isEqualTo("One affair, several accounts");
        assertThat(tab.eval("document.querySelector('.timeline') !== null").asBoolean()).isTrue();
    }

    @Test
    void isUsedByKeysAlone() {
        for (int i = 0; i < 40 && !tab.eval("document.activeElement.className === 'surface'").asBoolean(); i++) {
            tab.key("Tab", 0);
        }
        assertThat(tab.eval("document.activeElement.className").asString()).isEqualTo("surface");
        tab.key("Home", 0);
        assertThat(hash()).startsWith("#event=");
        tab.eval("location.hash = '#event=protests-begin'");
        tab.until("document.querySelector('.sheet-title').textContent.startsWith('Protests over')");
        tab.key("ArrowRight", 0);
        String next = text(".sheet-title");
        assertThat(next).isNotEqualTo("Protests over the price of gas begin");
        tab.key("ArrowLeft", 0);
        assertThat(text(".sheet-title")).isEqualTo("Protests over the price of gas begin");
        assertThat(text("[role=status]")).startsWith("Protests over the price of gas begin, 2 January 2022: ");
        tab.key("+", 0);
        tab.until("location.hash.includes('from=')");
        tab.eval("document.querySelector('#view-timeline').focus()");
        tab.key("ArrowRight", 0);
        tab.key("Enter", 0);
        assertThat(hash()).contains("view=matrix");
        tab.eval("document.querySelector('.matrix tr.chosen button').focus()");
        tab.key("ArrowDown", 0);
        tab.key("Enter", 0);
        assertThat(text(".matrix tr.chosen th")).isEqualTo(text(".sheet-title")).isNotEqualTo("Protests over the price of gas begin");
    }

    @Test
    void goesFromPassageToPassageByKeys() {
        tab.eval("document.querySelector('.words').focus()");
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tab.key("ArrowRight", 0);
            chosen.add(hash());
        }
        assertThat(chosen).doesNotHaveDuplicates();
        tab.key("ArrowLeft", 0);
        assertThat(hash()).isEqualTo(chosen.get(2));
        assertThat(tab.eval("document.activeElement === document.querySelector('.words')").asBoolean()).isTrue();
    }

    @Test
    void findsAndFilters() {
        tab.eval("document.querySelector('#search').focus()");
        tab.type("liquefied");
        tab.until("document.querySelectorAll('.events button').length > 0 && document.querySelectorAll('.events button').length < 20");
        assertThat(text(".events")).contains("Protests over the price of gas begin");
        assertThat(tab.eval("CSS.highlights.get('found').size").asInt()).isGreaterThan(1);
        tab.eval("document.querySelector('.filters .link').click()");
        int all = tab.eval("document.querySelectorAll('.events button').length").asInt();
        assertThat(all).isEqualTo(AffairPages.shipped().events().size());
        tab.click(".pill[aria-pressed]");
        assertThat(tab.eval("document.querySelectorAll('.events button').length").asInt()).isBetween(5, all / 2);
        assertThat(tab.eval("[...document.querySelectorAll('.events button')].every(button => button.textContent.endsWith('≠'))").asBoolean()).isTrue();
        tab.click("[data-filter=sources] summary");
        tab.click("[data-filter=sources] input[value=jamnews]");
        assertThat(hash()).isEqualTo("#sources=jamnews&contested=true");
    }

    @Test
    void choosesWhatIsClickedInTheTimelineAndInATextAndInTheMatrix() {
        tab.click(".attested");
        String first = text(".sheet-title");
        assertThat(first).isNotEqualTo("One affair, several accounts");
        tab.click("#view-matrix");
        tab.eval("[...document.querySelectorAll('.matrix tbody th button')].find(button => button.textContent === 'Thousands are detained').click()");
        tab.settle();
        assertThat(hash()).contains("event=").contains("view=matrix");
        assertThat(text(".sheet-title")).isEqualTo("Thousands are detained");
        tab.click("#view-timeline");
        List<String> chosen = new ArrayList<>();
        for (int y = 90; y < 220 && chosen.isEmpty(); y += 6) {
            tab.click(480, y);
            String now = text(".sheet-title");
            if (!now.equals("Thousands are detained")) {
                chosen.add(now);
            }
        }
        assertThat(chosen).hasSize(1);
    }

    @Test
    void goesAlongInTimeWithThePointer() {
        tab.drag(900, 200, 600, 200);
        tab.until("location.hash.includes('from=')");
        String later = hash();
        assertThat(later).matches("#from=2022-01-0[4-9]T.*&until=2022-01-2.T.*");
        tab.click(".zoom button");
        tab.until("!location.hash.includes('" + later.substring(7, 23) + "')");
        tab.click(".zoom button:last-child");
        tab.until("location.hash === ''");
    }

    @Test
    void speaksTheLanguageThatIsChosen() {
        open("#event=protests-begin&lang=ru");
        assertThat(text(".best")).contains("Лучшая дата", "2 января 2022");
        assertThat(text("footer")).contains("5 источников");
        assertThat(tab.eval("document.body.innerText").asString()).doesNotContain("undefined", "NaN", "{0}", "[object");
    }

    @Test
    void isReadWithoutScripts() {
        tab.scripts(false);
        tab.open(file, "");
        tab.scripts(true);
        assertThat(tab.eval("document.body.innerText").asString()).contains("What was found", "Protests over the price of gas begin", "The protests broke out on 4 January");
        assertThat(tab.eval("getComputedStyle(document.querySelector('.figure')).height").asString()).isNotEqualTo("0px").endsWith("px");
    }

    @Test
    void wouldShowThatAPolicyRefusesSomething() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.html"), Files.readString(file).replaceFirst("<body>", "<body><p style=\"color: red\">x</p><script>1</script>"));
        try (Tab other = browser.tab(800, 600)) {
            other.open(broken, "");
            other.settle();
            assertThat(other.problems()).hasSizeGreaterThan(1);
        }
    }
}
