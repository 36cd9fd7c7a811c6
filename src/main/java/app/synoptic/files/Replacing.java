package app.synoptic.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts a small file in the place of another at once: whoever is killed meanwhile leaves the one or the other, whole.
public final class Replacing {

    private Replacing() {}

    /// What is written to a file.
    public interface Content {
        void to(Writer writer) throws IOException;
    }

    /// The same of bytes.
    public interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    /// Makes `file`, which only its owner may read, or replaces it. It is on disk when this returns;
    /// where that fails, all is as it was.
    public static void write(Path file, Content content) throws IOException {
        bytes(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.to(writer);
            writer.flush();
        });
    }

    /// The same of bytes.
    public static void bytes(Path file, Bytes content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path fresh = whole.resolveSibling(whole.getFileName() + ".new");
        Path folder = whole.getParent();
        if (folder != null) {
            OwnerOnly.folder(folder);
        }
        Files.deleteIfExists(fresh);
        try {
            fill(fresh, content);
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path fresh, Bytes content) throws IOException {
        OwnerOnly.file(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }
}
