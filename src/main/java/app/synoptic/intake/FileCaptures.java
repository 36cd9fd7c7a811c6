package app.synoptic.intake;

import app.synoptic.read.container.Captures;
import app.synoptic.read.container.ContainedCapture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a file holds that may be anything: itself, or several captures of which some may be chosen. Keeps nothing.
public sealed interface FileCaptures {

    /// The file is one capture.
    record Whole(CaptureText text) implements FileCaptures {}

    /// It holds others.
    record Several(Captures.Holder holder, List<Item> items) implements FileCaptures {
        public Several {
            items = List.copyOf(items);
        }
    }

    record Refused(ImportResult.Reason reason) implements FileCaptures {}

    /// One to choose.
    ///
    /// @param name  what tells it from the others: an address, or a path in the file
    /// @param title what it is called; the name where nothing else is known
    /// @param date  when it was saved or published, where that is known
    /// @param text  reads it: not for a thread that draws
    record Item(String name, String title, Optional<String> date, Supplier<CaptureText> text) {}

    /// Looks into a file and reads it where it is one capture.
    ///
    /// @param chapters whether of a book each chapter is a capture of its own
    static FileCaptures of(Path file, boolean chapters) {
        return switch (FileBytes.of(file, Captures.MOST_BYTES)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> of(bytes, file, chapters);
        };
    }

    private static FileCaptures of(byte[] bytes, Path file, boolean chapters) {
        String name = String.valueOf(file.getFileName());
        return switch (Captures.of(bytes, name)) {
            case Captures.One() -> new Whole(CaptureText.of(bytes, file));
            case Captures.Several(var holder, _) when holder == Captures.Holder.BOOK && !chapters -> new Whole(CaptureText.of(bytes, file));
            case Captures.Several(var holder, var captures) -> new Several(holder, captures.stream().map(capture -> item(capture, file)).toList());
            case Captures.Refused(var reason) -> new Refused(CaptureText.reason(reason));
        };
    }

    private static Item item(ContainedCapture capture, Path file) {
        return new Item(capture.name(), capture.title(), capture.date(), () -> read(capture).from(CaptureText.origin(file).within(capture.name())));
    }

    private static CaptureText read(ContainedCapture capture) {
        try {
            return CaptureText.of(capture.content().bytes(), capture.fileName(), capture.beside());
        } catch (IOException unread) {
            return new CaptureText.Refused(CaptureText.reason(Captures.reason(unread)));
        }
    }
}
