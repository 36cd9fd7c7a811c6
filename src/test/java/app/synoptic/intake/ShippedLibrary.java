package app.synoptic.intake;

import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Libraries as a first start makes them, with the shipped dossier alone. One is made for all tests of a process; each gets a copy.
public final class ShippedLibrary {

    private static final byte[] FILE = made();

    private ShippedLibrary() {}

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("shipped");
            try (H2Library library = H2Library.open(folder)) {
                Dossiers.fillEmpty(library);
            }
            Path file = folder.resolve(H2Library.FILE);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts one into a folder, unless there is a library; makes the folder where there is none.
    public static Path in(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(H2Library.FILE);
            if (Files.notExists(file)) {
                Files.write(file, FILE);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens the library of a folder; one with the shipped dossier where there was none.
    public static H2Library open(Path folder) {
        return H2Library.open(in(folder));
    }
}
