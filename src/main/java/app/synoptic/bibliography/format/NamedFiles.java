package app.synoptic.bibliography.format;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The files that a bibliography names, as far as they are there: below its folder, or where an address of this computer says.
record NamedFiles(Path folder) {

    private static final String SCHEME = "file:";

    /// @param named a path, perhaps beside the bibliography, or an address that begins with `file:`
    Optional<Path> of(String named) {
        try {
            Path path = named.startsWith(SCHEME) ? Path.of(URI.create(named.replace(" ", "%20"))) : folder.resolve(named.replace('\\', '/'));
            return Files.isRegularFile(path) ? Optional.of(path.toAbsolutePath().normalize()) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return Optional.empty();
        }
    }
}
