package app.synoptic.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What the program is made of beside its own code.
public final class Dependencies {

    private Dependencies() {}

    /// One part; `version` is empty where it has none of its own. `licence` is an SPDX expression, or nearly.
    public record Part(String name, String version, String licence) {}

    /// All parts that ship.
    public static List<Part> all() {
        try (InputStream in = Objects.requireNonNull(Dependencies.class.getResourceAsStream("parts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1))
                    .map(words -> new Part(words[0], words[1], words[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list of parts cannot be read", e);
        }
    }
}
