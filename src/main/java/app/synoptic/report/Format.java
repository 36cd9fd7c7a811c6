package app.synoptic.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What a report can be.
public enum Format {
    PDF, HTML;

    /// The format that a file's name asks for; empty where it ends in neither.
    public static Optional<Format> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return Optional.of(PDF);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
    }
}
