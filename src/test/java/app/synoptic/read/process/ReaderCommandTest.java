package app.synoptic.read.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderCommandTest {

    private static final Path HOME = Path.of("/opt/app/runtime");

    @Test
    void startsTheJavaOfTheRuntimeWithLittleMemory() {
        ReaderCommand command = ReaderCommand.of(HOME, Optional.empty(), null, "a.jar", HOME.resolve("bin/java")::equals);
        assertThat(command.command()).startsWith(HOME.resolve("bin/java").toString()).contains("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true").endsWith(ReaderMain.class.getName());
        assertThat(command.environment()).containsEntry("CLASSPATH", "a.jar");
    }

    @Test
    void startsTheJavaOfTheRuntimeUnderItsOtherName() {
        Path named = HOME.resolve("bin/synoptic");
        assertThat(ReaderCommand.of(HOME, Optional.of(named.toString()), null, "a.jar", named::equals).command()).startsWith(named.toString());
        assertThat(ReaderCommand.of(HOME, Optional.of("/usr/bin/other"), "/opt/app/bin/app", "a.jar", Path.of("/usr/bin/other")::equals).command()).startsWith("/opt/app/bin/app");
    }

    @Test
    void startsTheLauncherWhereTheRuntimeHasNoJava() {
        ReaderCommand command = ReaderCommand.of(HOME, Optional.of("/opt/app/bin/app"), "/opt/app/bin/app", "a.jar", _ -> false);
        assertThat(command.command()).containsExactly("/opt/app/bin/app", "reader-process");
        assertThat(command.environment().get("_JAVA_OPTIONS")).contains("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void saysThatNothingCanBeStarted() {
        assertThatThrownBy(() -> ReaderCommand.of(HOME, Optional.empty(), null, "a.jar", _ -> false)).isInstanceOf(ReaderException.class).hasMessageContaining("bin");
    }
}
