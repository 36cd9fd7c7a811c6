package app.synoptic.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("toolkit")
class OnFxThreadTest {

    @Test
    void whatNobodyCaughtFailsTheTestItHappenedIn() throws Exception {
        OnFxThread.begin();
        Platform.runLater(() -> {
            throw new IllegalStateException("nobody caught this");
        });
        assertThatThrownBy(OnFxThread::end).isInstanceOf(AssertionError.class).hasMessageContaining("nobody caught this");
        OnFxThread.begin();
        OnFxThread.end();
    }

    @Test
    void whatFailsOnTheFxThreadFailsTheTest() throws Exception {
        OnFxThread.begin();
        assertThatThrownBy(() -> OnFxThread.run(() -> {
            throw new ArithmeticException("wrong");
        })).isInstanceOf(ArithmeticException.class);
        OnFxThread.end();
    }

    @Test
    void aTestThatWaitsForeverEndsWhenItIsStopped() throws Exception {
        OnFxThread.begin();
        CompletableFuture<Boolean> waits = new CompletableFuture<>();
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread test = Thread.ofPlatform().start(() -> {
            try {
                OnFxThread.run(() -> {
                    Waiting.until(() -> !waits.complete(true) && false);
                    return null;
                });
            } catch (Throwable stopped) {
                ended.complete(stopped);
            }
        });
        waits.get();
        test.interrupt();
        Throwable stopped = ended.get();
        assertThat(stopped).isInstanceOf(InterruptedException.class);
        assertThat(stopped.getSuppressed()[0]).hasMessageContaining("what the FX thread was doing");
        assertThat(stopped.getSuppressed()[0].getSuppressed()[0]).isInstanceOf(ExecutionException.class).hasMessageContaining("was stopped");
        OnFxThread.end();
    }
}
