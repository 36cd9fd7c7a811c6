package app.synoptic.fuzz.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Inputs, made and put into files.
final class Inputs {

    private Inputs() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<byte[]> texts(String... texts) {
        return Stream.of(texts).map(Inputs::bytes).toList();
    }

    static byte[] file(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the tests hold of that name, below `app.synoptic`.
    static byte[] resource(String path) {
        return file("src/test/resources/app/synoptic/" + path);
    }

    /// Puts an input into a file.
    static Path in(Path folder, String name, byte[] input) throws IOException {
        return Files.write(folder.resolve(name), input);
    }
}
