package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as its users start it: a process of its own.
@Tag("process")
class MainTest {

    @TempDir
    Path folder;

    @Test
    void loadsNoToolkitForAHeadlessCommand() throws Exception {
        Path loaded = folder.resolve("loaded");

        int exit = start(List.of("-Xlog:class+load:file=" + loaded), "check", "--store", folder.resolve("store").toString());

        assertThat(out()).contains("is sound");
        assertThat(exit).isZero();
        assertThat(Files.readString(loaded)).contains("app.synoptic.Main").doesNotContain("javafx.", "com.sun.javafx.");
    }

    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        Path file = Files.writeString(folder.resolve("odd.json"), "{\"odd\": 1}");

        int exit = start(List.of("-Dstderr.encoding=US-ASCII", "-Dfile.encoding=ISO-8859-1"),
                "seal", "--store", folder.resolve("store").toString(), file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err()).contains("“odd”", "“dossier”");
    }

    @Test
    void answersMisuseWithTwo() throws Exception {
        assertThat(start(List.of(), "dance")).isEqualTo(2);
        assertThat(err()).contains("dance");
    }

    @Test
    void saysThatAnotherProgramHoldsTheStore() throws Exception {
        Path store = folder.resolve("store");
        try (Library library = H2Library.open(store)) {
            assertThat(library.dossiers()).isEmpty();

            assertThat(start(List.of(), "check", "--store", store.toString())).isEqualTo(1);
        }

        assertThat(out()).isEmpty();
        assertThat(err().lines()).singleElement().asString().contains(store.toString(), "open in another");
        assertThat(start(List.of(), "check", "--store", store.toString())).isZero();
    }

    private int start(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "app.synoptic.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start().waitFor();
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }
}
