package app.synoptic.bench.page;

import app.synoptic.browser.Browser;
import app.synoptic.browser.Tab;
import app.synoptic.exchange.page.AffairPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes the picture of the shipped affair's page that the guide shows, with the fonts this system has: `packaging/bench page-picture`.
public final class PagePictureBench {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private PagePictureBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("synoptic-page");
        Path file = AffairPages.file(AffairPages.shipped(), folder);
        try (Browser browser = Browser.start(); Tab tab = browser.tab(WIDTH, HEIGHT)) {
            tab.open(file, "#event=protests-begin");
            tab.settle();
            System.out.println(tab.screenshot(Path.of("assets/pictures/page.png")));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
