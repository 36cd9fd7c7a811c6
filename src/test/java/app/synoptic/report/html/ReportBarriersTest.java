package app.synoptic.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.browser.Axe;
import app.synoptic.browser.Browser;
import app.synoptic.browser.InBrowser;
import app.synoptic.browser.Tab;
import app.synoptic.report.Flood;
import app.synoptic.report.Strike;
import app.synoptic.report.document.DocumentBuilder;
import app.synoptic.report.document.ReportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report for a browser has no barriers that axe-core finds, and asks for nothing.
@InBrowser
class ReportBarriersTest {

    private static final Map<String, ReportInput> REPORTS = Map.of("scripts", Strike.inManyScripts(), "notes", Strike.markedUp(), "many", Flood.whole(40));

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"scripts, 1366, false", "scripts, 390, true", "notes, 1366, true", "notes, 390, false", "many, 1366, false", "many, 390, false"})
    void hasNone(String report, int width, boolean dark) throws IOException {
        Path file = Files.writeString(folder.resolve(report + ".html"), ReportHtml.forScreen(DocumentBuilder.of(REPORTS.get(report))));
        try (Tab tab = browser.tab(width, 844)) {
            tab.dark(dark);
            tab.open(file, "");
            assertThat(Axe.barriers(tab)).isEmpty();
            assertThat(tab.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
            assertThat(tab.problems()).isEmpty();
            assertThat(tab.requests(file)).isEmpty();
        }
    }
}
