package app.synoptic.exchange.packing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Prints a zip. The same content makes the same bytes: all entries have one time.
public final class ZipPrinter {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /// @param out is not closed
    public ZipPrinter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// What stands in an entry.
    public interface Entry {
        void to(OutputStream out) throws IOException;
    }

    /// Adds an entry.
    ///
    /// @param name relative, with `/` between folders
    public void add(String name, Entry content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.to(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        });
        zip.closeEntry();
    }

    public void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    public void add(String name, String content) throws IOException {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes what a zip ends with.
    public void end() throws IOException {
        zip.finish();
    }
}
