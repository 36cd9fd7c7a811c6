package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@InWindow
class JobsTest {

    private final List<String> arrived = new ArrayList<>();
    private final List<Throwable> failed = new ArrayList<>();
    private final Jobs jobs = new Jobs(failed::add);

    @Test
    void handsOverWhatWasDone() {
        jobs.write("", () -> "written", arrived::add);
        jobs.read("", () -> { throw new IllegalStateException("no"); }, (String words) -> arrived.add(words));

        Waiting.until(() -> arrived.equals(List.of("written")) && failed.size() == 1);
        jobs.close();
    }

    @Test
    void makesAChangeThatWasAskedForBeforeClosingAndTellsNobodyAfterwards() {
        List<String> made = new ArrayList<>();
        jobs.write("", () -> made.add("a change"), done -> {
            arrived.add("a result");
            jobs.write("", () -> made.add("another"), _ -> { });
        });
        jobs.close();

        assertThat(made).containsExactly("a change");
        Waiting.settle();
        assertThat(arrived).isEmpty();
        jobs.write("", () -> made.add("too late"), done -> arrived.add("a result"));
        Waiting.settle();
        assertThat(made).containsExactly("a change");
        assertThat(failed).isEmpty();
    }

    @Test
    void waitsForWhatItGivesUpToEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> ended = new ArrayList<>();
        jobs.quietly(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                ended.add("reading");
            }
            return "";
        }, arrived::add);
        begun.await();
        jobs.close();

        assertThat(ended).containsExactly("reading");
    }

    @Test
    void nobodyTakesAwayTheWordsOfAnother() {
        Object index = new Object();
        Object proposals = new Object();
        jobs.behind(index, "index");
        jobs.behind(proposals, "proposals");
        jobs.behind(proposals, "");
        assertThat(jobs.runningProperty().get()).isEqualTo("index");
        jobs.behind(index, "");
        assertThat(jobs.runningProperty().get()).isEmpty();
        jobs.close();
    }

    @Test
    void waitsForTheAnswerOfSomebodyElseApart() {
        List<Exception> failures = new ArrayList<>();
        jobs.apart(() -> "an answer", arrived::add, failures::add);
        jobs.apart(() -> { throw new IllegalStateException("no"); }, (String words) -> arrived.add(words), failures::add);

        Waiting.until(() -> arrived.equals(List.of("an answer")) && failures.size() == 1);
        assertThat(failed).isEmpty();
        jobs.close();
    }

    @Test
    void whatIsGivenUpIsInterruptedAndTellsNobody() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch interrupted = new CountDownLatch(2);
        List<Exception> failures = new ArrayList<>();
        Runnable[] giveUp = new Runnable[1];
        for (int i = 0; i < 2; i++) {
            giveUp[0] = jobs.apart(() -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException stopped) {
                    interrupted.countDown();
                    throw stopped;
                }
                return "";
            }, arrived::add, failures::add);
        }
        begun.await();
        giveUp[0].run();
        jobs.close();
        interrupted.await();

        Waiting.settle();
        assertThat(arrived).isEmpty();
        assertThat(failures).isEmpty();
    }
}
