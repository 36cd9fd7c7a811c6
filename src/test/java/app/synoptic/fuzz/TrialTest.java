package app.synoptic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.fuzz.Trial.Finding;
import app.synoptic.fuzz.target.FuzzTarget;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Readers that do what none may: each is found out.
class TrialTest {

    private static void give(FuzzTarget.Reading reading) {
        give(reading, 60);
    }

    private static void give(FuzzTarget.Reading reading, int seconds) {
        try (Trial trial = new Trial(new FuzzTarget("planted", reading, List.of(), List.of(), seconds))) {
            trial.give(new byte[] {1});
        }
    }

    @Test
    void isContentWithAReaderThatReadsAndKeepsToItsFolder() {
        assertThatCode(() -> give((input, folder) -> Files.write(folder.resolve("a"), input))).doesNotThrowAnyException();
    }

    @Test
    void findsErrorsThatLeaveAReader() {
        assertThatThrownBy(() -> give((_, _) -> {
            throw new IllegalStateException("planted");
        })).isInstanceOf(Finding.class).hasMessageContaining("planted");
        assertThatThrownBy(() -> give((_, _) -> deep(0))).isInstanceOf(Finding.class).hasMessageContaining("StackOverflowError");
    }

    private static int deep(int depth) {
        return deep(depth + 1) + 1;
    }

    @Test
    void findsOneThatDoesNotComeToAnEnd() {
        assertThatThrownBy(() -> give((_, _) -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }, 1)).isInstanceOf(Finding.class).hasMessage("it takes more than 1 s");
    }

    @Test
    void findsOneThatTakesMuchMemory() {
        List<Object> kept = new ArrayList<>();
        assertThatThrownBy(() -> give((_, _) -> {
            for (int i = 0; i < 5; i++) {
                kept.add(new byte[60 << 20].length);
            }
        })).isInstanceOf(Finding.class).hasMessageContaining("MB for 1 bytes");
        assertThat(kept).hasSize(10);
    }

    @Test
    void findsFilesBesideItsFolder() {
        assertThatThrownBy(() -> give((input, folder) -> Files.write(folder.resolve("../escaped"), input))).isInstanceOf(Finding.class).hasMessageContaining("escaped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/", "ftp://127.0.0.1:9/"})
    void findsAddressesThatAreAsked(String address) {
        assertThatThrownBy(() -> give((_, _) -> {
            try {
                URI.create(address).toURL().openStream().close();
            } catch (java.io.IOException | IllegalArgumentException hidden) {
                // as a library does that has an answer for everything
            }
        })).isInstanceOf(Finding.class).hasMessageContaining(address);
    }

    @Test
    void findsSocketsThatAreOpened() {
        assertThatThrownBy(() -> give((_, _) -> {
            try (Socket socket = new Socket("127.0.0.1", 9)) {
                socket.getPort();
            } catch (java.io.IOException | IllegalArgumentException hidden) {
                // the same
            }
        })).isInstanceOf(Finding.class).hasMessageContaining("socket://127.0.0.1:9");
    }
}
