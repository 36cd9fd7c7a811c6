package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How commands are typed.
class ArgumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"import", "dump", "seal", "check", "backup", "restore"})
    void everyCommandExplainsItself(String command) {
        Headless run = Headless.run(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: synoptic " + command).contains("--store");
        assertThat(run.err()).isEmpty();
        assertThat(Headless.run("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void saysItsVersion() {
        assertThat(Headless.run("--version").out()).matches("Synoptic \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--colour", "import", "import --wholly x", "dump extra", "seal"})
    void answersWhatItCannotUnderstandWithUsage(String line) {
        Headless run = Headless.run((Object[]) line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: synoptic").doesNotContain("\tat ");
    }

    @Test
    void namesTheCommandThatWasMeant() {
        Headless run = Headless.run("chekc");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("chekc", "synoptic check");
    }

    @Test
    void failsWhenResultsCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThat(CommandLineProgram.run(full, OutputStream.nullOutputStream(), "--version")).isEqualTo(1);
    }
}
