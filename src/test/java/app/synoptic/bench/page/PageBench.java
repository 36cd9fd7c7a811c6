package app.synoptic.bench.page;

import app.synoptic.browser.Browser;
import app.synoptic.browser.Tab;
import app.synoptic.exchange.page.AffairPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// How smoothly the page of an affair moves in a browser: `packaging/bench page [EVENTS]`. A pointer drags the timeline, then a wheel
/// zooms it, once for every picture. Prints in milliseconds how long the page took to draw one, and how long it was from picture to
/// picture; a screen of 60 Hz has one every 16.7.
public final class PageBench {

    private static final int EVENTS = 10_000;

    private static final String WATCH = """
            window.costs = [];
            const ask = window.requestAnimationFrame.bind(window);
            window.askFrame = ask;
            window.requestAnimationFrame = drawing => ask(now => {
              const begin = performance.now();
              drawing(now);
              window.costs.push(performance.now() - begin);
            });""";

    private static final String MOVES = """
            (async () => {
              const canvas = document.querySelector('.surface canvas');
              const at = (type, x, more = {}) => canvas.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerId: 1, clientX: x, clientY: 160, ...more}));
              canvas.setPointerCapture = () => {};
              const frames = async move => {
                const times = [];
                costs.length = 0;
                let last = await new Promise(askFrame);
                for (let i = 0; i < 240; i++) {
                  move(i);
                  const now = await new Promise(askFrame);
                  times.push(now - last);
                  last = now;
                }
                const share = (all, part) => [...all].sort((a, b) => a - b)[Math.floor(part * (all.length - 1))];
                return {drawn: share(costs, 0.5), slowest: share(costs, 0.95), median: share(times, 0.5), p95: share(times, 0.95),
                  late: times.filter(time => time > 25).length};
              };
              const drag = async () => {
                at('pointerdown', 700, {buttons: 1});
                const told = await frames(i => at('pointermove', 700 + 300 * Math.sin(i / 15), {buttons: 1}));
                at('pointerup', 700);
                return told;
              };
              const wheel = (delta, x) => canvas.dispatchEvent(new WheelEvent('wheel', {bubbles: true, cancelable: true, deltaY: delta, clientX: x, clientY: 160}));
              const whole = await drag();
              const zoom = await frames(i => wheel(i < 120 ? -60 : 60, 700));
              for (let i = 0; i < 20; i++) wheel(-100, 700);
              await new Promise(done => setTimeout(done, 500));
              return {whole, zoom, near: await drag()};
            })()""";

    private PageBench() {}

    public static void main(String[] arguments) throws IOException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : EVENTS;
        Path folder = Files.createTempDirectory("synoptic-page");
        Path file = AffairPages.file(AffairPages.many(events), folder);
        try (Browser browser = Browser.start(); Tab tab = browser.tab(1366, 768)) {
            tab.before(WATCH);
            long begin = System.nanoTime();
            tab.open(file, "");
            tab.settle();
            System.out.printf("%,d events: %,d bytes, shown after %,d ms%n", events, Files.size(file), (System.nanoTime() - begin) / 1_000_000);
            JsonNode told = tab.eval(MOVES);
            print("dragged, all in view", told.get("whole"));
            print("zoomed", told.get("zoom"));
            print("dragged, near", told.get("near"));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static void print(String what, JsonNode frames) {
        System.out.printf("%-22s drawn in %5.1f, 95%% within %5.1f; from picture to picture %5.1f, 95%% within %5.1f, %d of 240 later than 25%n", what,
                frames.get("drawn").asDouble(), frames.get("slowest").asDouble(), frames.get("median").asDouble(), frames.get("p95").asDouble(),
                frames.get("late").asInt());
    }
}
