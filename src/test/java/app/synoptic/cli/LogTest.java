package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Whatever goes wrong with a text, the log tells what and where, and not a word of the text.
class LogTest {

    private static final String WORDS = "at about ten in the evening her keel";

    @TempDir
    Path folder;

    @Test
    void repeatsNothingOfAQuotationThatIsNotFound() throws Exception {
        Harbour harbour = Harbour.in(folder);
        Path store = harbour.store();
        Path draft = harbour.write("edited.json", Files.readString(harbour.draft()).replace(WORDS, WORDS + " never").getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("seal", "--store", store, draft);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(logged(store)).contains("DossierException").doesNotContain("keel");
    }

    @Test
    void repeatsNothingOfWhatWasNotForeseen() throws Exception {
        Harbour harbour = Harbour.in(folder);
        Path store = harbour.store();
        Headless.run("dump", "--store", store);
        LoggerFactory.getLogger(LogTest.class).error("failed", new IllegalStateException("1", new IllegalArgumentException(WORDS)));
        LoggerFactory.getLogger(LogTest.class).error("failed", new IOException("the disk is full"));

        assertThat(logged(store)).contains("IllegalArgumentException", "LogTest", "the disk is full").doesNotContain("keel");
    }

    private static String logged(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store.resolve("logs"))) {
            return files.filter(file -> file.toString().endsWith(".log")).map(LogTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
