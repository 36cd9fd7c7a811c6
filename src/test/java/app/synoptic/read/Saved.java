package app.synoptic.read;

import app.synoptic.read.container.Captures;
import app.synoptic.read.container.ContainedCapture;
import app.synoptic.read.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// One article of our own as many programs save it; see the README beside the files.
public final class Saved {

    public static final String TITLE = "Village pump at Kellow runs again after nine dry weeks";
    public static final String ADDRESS = "http://village.example/pump/";
    public static final List<String> FILES = List.of("pump.txt", "pump.html", "pump-singlefile.html", "complete/pump.html", "pump.mhtml", "pump.webarchive", "pump-xml.webarchive",
            "pump.warc.gz", "pump-plain.warc", "pump.wacz", "pump.docx", "pump.odt", "pump.rtf", "pump.epub", "pump.eml", "pump.md");

    private Saved() {}

    public static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(Saved.class.getResourceAsStream("saved/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// Reads a file, of an archive its only page.
    public static ReadingText read(String file) {
        return read(bytes(file), file);
    }

    public static ReadingText read(byte[] bytes, String file) {
        if (Captures.of(bytes, file) instanceof Captures.Several(var holder, var captures) && holder != Captures.Holder.BOOK) {
            return read(captures.getFirst());
        }
        return FerryPages.read(bytes, file);
    }

    public static ReadingText read(ContainedCapture capture) {
        try {
            return switch (Formats.read(capture.content().bytes(), capture.fileName(), capture.beside())) {
                case FileReading.Read(var text) -> text;
                case FileReading.Refused(var reason) -> throw new AssertionError("refused: " + reason);
            };
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
