package app.synoptic.dossier;

import app.synoptic.dossier.json.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What lies beside a dossier file, and the file itself.
@FunctionalInterface
public interface DossierFiles {

    /// The bytes of the file that `name` leads to, with `/` between folders; empty where there is none.
    ///
    /// @throws IOException if it is there and cannot be read
    Optional<byte[]> read(String name) throws IOException;

    /// The folder a dossier file lies in.
    static DossierFiles of(Path dossierFile) {
        return name -> {
            Path file;
            try {
                file = dossierFile.resolveSibling(name);
            } catch (InvalidPathException e) {
                throw new IOException("“" + name + "” cannot be the name of a file", e);
            }
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > JsonFile.LARGEST) {
                throw new IOException("it is larger than 100 MB");
            }
            return Optional.of(Files.readAllBytes(file));
        };
    }

    /// A folder of the class path, such as `assets/dossiers/kazakhstan-2022`.
    static DossierFiles of(ClassLoader loader, String path) {
        return name -> {
            try (InputStream stream = loader.getResourceAsStream(path + "/" + name)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        };
    }
}
