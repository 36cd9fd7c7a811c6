package app.synoptic.bibliography.zotero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroException.Reason;
import app.synoptic.bibliography.zotero.ZoteroStub.Lie;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What listens at the port of Zotero lies, stalls, or is something else.
@Tag("slow")
class LyingZoteroTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    @TempDir
    Path folder = Path.of("");

    private ZoteroStub zotero;
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void listen() {
        zotero = new ZoteroStub(folder);
    }

    @AfterEach
    void stop() {
        over.countDown();
        zotero.close();
    }

    private void refused(Lie lie, Reason reason, String words) {
        zotero.lie(lie);
        refused(reason, words);
    }

    private void refused(Reason reason, String words) {
        ZoteroLibrary library = new ZoteroLibrary(zotero.place(), PATIENCE);
        assertThatThrownBy(library::collections).isInstanceOfSatisfying(ZoteroException.class, silent -> {
            assertThat(silent.reason()).isEqualTo(reason);
            assertThat(BibliographyWords.of(silent)).startsWith(words).endsWith(".");
        });
    }

    @Test
    void saysInOneSentenceWhyThereIsNoAnswer() {
        refused(exchange -> ZoteroStub.send(exchange, 403, "Local API is not enabled"), Reason.OFF, "Zotero does not let other programs ask it");
        refused(exchange -> ZoteroStub.send(exchange, 501, "API version not implemented: 3"), Reason.VERSION, "Zotero speaks another version");
        refused(exchange -> {
            exchange.getResponseHeaders().add("Zotero-API-Version", "4");
            ZoteroStub.send(exchange, 200, "[]");
        }, Reason.VERSION, "Zotero speaks another version");
        zotero.close();
        refused(Reason.ABSENT, "Zotero does not answer: start it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"half\":", "{}", "7", "", "<html>It works!</html>", "[", "[\u0000]"})
    void takesNoGarbage(String garbage) {
        refused(exchange -> ZoteroStub.send(exchange, 200, garbage), Reason.ANSWER, "Zotero answered with something");
    }

    @Test
    void followsNobodyElsewhere() {
        refused(exchange -> {
            exchange.getResponseHeaders().add("Location", "http://elsewhere.example/");
            ZoteroStub.send(exchange, 302, "");
        }, Reason.ANSWER, "Zotero answered with something");
    }

    @Test
    void waitsForNoAnswerThatNeverComesOrNeverEnds() {
        refused(_ -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, Reason.STALLED, "Zotero takes too long");
        refused(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (over.getCount() > 0) {
                out.write(" ".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }, Reason.STALLED, "Zotero takes too long");
    }

    @Test
    void takesNoMoreThanALibraryCanBe() {
        byte[] much = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        zotero.lie(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(much);
            }
            exchange.close();
        });
        assertThatThrownBy(() -> new ZoteroLibrary(zotero.place()).collections()).isInstanceOfSatisfying(ZoteroException.class, silent -> assertThat(silent.reason()).isEqualTo(Reason.ANSWER));
    }

    private List<BibliographicItem> items(Lie lie) {
        zotero.lie(lie);
        return new ZoteroLibrary(zotero.place()).contents(null, false).items();
    }

    private static String reports(int from, int count) {
        StringBuilder all = new StringBuilder("[");
        for (int i = from; i < from + count; i++) {
            all.append(i == from ? "" : ",").append("{\"data\":{\"key\":\"K%d\",\"itemType\":\"report\",\"title\":\"Report %1$d\"}}".formatted(i));
        }
        return all.append("]").toString();
    }

    @Test
    void believesNoTotal() {
        for (String total : List.of("1", "1000000", "many", "-5", "")) {
            List<BibliographicItem> items = items(exchange -> {
                exchange.getResponseHeaders().add("Total-Results", total);
                int start = Integer.parseInt(ZoteroStub.query(exchange).get("start"));
                ZoteroStub.send(exchange, 200, reports(start, Math.max(0, Math.min(100, 230 - start))));
            });
            assertThat(items).as("total %s", total).hasSize(230);
        }
    }

    @Test
    void asksNotForeverForOnePageAgainAndAgain() {
        assertThat(items(exchange -> {
            exchange.getResponseHeaders().add("Total-Results", "1000000");
            ZoteroStub.send(exchange, 200, reports(0, 100));
        })).hasSize(100);
    }

    @Test
    void asksAnewForAListThatChangesMeanwhileButNotForever() {
        AtomicInteger asked = new AtomicInteger();
        Lie restless = exchange -> {
            exchange.getResponseHeaders().add("Last-Modified-Version", String.valueOf(Math.min(asked.incrementAndGet(), 4)));
            int start = Integer.parseInt(ZoteroStub.query(exchange).get("start"));
            ZoteroStub.send(exchange, 200, reports(start, Math.max(0, Math.min(100, 150 - start))));
        };
        assertThat(items(restless)).hasSize(150);
        assertThat(asked.get()).as("twice in vain, then wholly").isEqualTo(6);

        AtomicInteger never = new AtomicInteger();
        assertThat(items(exchange -> {
            exchange.getResponseHeaders().add("Last-Modified-Version", String.valueOf(never.incrementAndGet()));
            int start = Integer.parseInt(ZoteroStub.query(exchange).get("start"));
            ZoteroStub.send(exchange, 200, reports(start, Math.max(0, Math.min(100, 150 - start))));
        })).hasSize(150);
    }
}
