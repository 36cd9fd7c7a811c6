package app.synoptic.annotate.file;

import app.synoptic.dossier.json.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Tells files of annotations by their names and how they begin, and reads them.
public final class AnnotationFiles {

    private static final int HEAD = 16_384;

    private AnnotationFiles() {}

    /// Whether a file is meant to hold annotations: by its name, or where that says only JSON, by how it begins. Reads the file: not for a
    /// thread that draws.
    public static boolean meant(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".qdpx") || name.endsWith(".jsonld")) {
            return true;
        }
        if (!name.endsWith(".json") && !name.endsWith(".jsonl") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains("ns/anno.jsonld") || head.contains("\"target\"") && (head.contains("\"selector\"") || head.contains("\"uri\""));
        } catch (IOException unread) {
            return false;
        }
    }

    /// Reads a file.
    ///
    /// @throws AnnotationException if it cannot be read, holds no annotations, or asks for more than any such file needs
    public static AnnotationFile read(Path file) {
        if (Files.isDirectory(file)) {
            throw new AnnotationException(file, "it is a folder", null);
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new AnnotationException(file, "it is a device or a pipe, not a file", null);
        }
        try {
            if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qdpx")) {
                return QdpxReader.read(file);
            }
            if (Files.size(file) > JsonFile.LARGEST) {
                throw new AnnotationException(file, "the file is larger than 100 MB", null);
            }
            return new WebAnnotationReader(file).read(JsonFile.decode(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            throw new AnnotationException(file, "there is no such file", e);
        } catch (IOException | JsonFile.Unreadable e) {
            throw new AnnotationException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
