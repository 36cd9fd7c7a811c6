package app.synoptic.read.process;

import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.format.Formats;
import app.synoptic.read.pdf.PdfMap;
import app.synoptic.read.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Reads files that anybody may have made: those of plain and marked-up text here, all others in a process of their own. All of it takes
/// some tens of milliseconds and more: not for a thread that draws. Interrupting the thread ends the process.
public final class SafeReader implements AutoCloseable {

    /// No document for people takes longer.
    public static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final int LOOKED_AT = 1024;

    private final ReaderProcess process;

    public SafeReader(Duration deadline) {
        this(ReaderCommand.now(), deadline);
    }

    SafeReader(ReaderCommand command, Duration deadline) {
        process = new ReaderProcess(command, deadline);
    }

    private static final class Shared {
        static final SafeReader READER = new SafeReader(DEADLINE);
    }

    /// The reader of this program. Its process starts with the first file that needs it, and ends with the program or after a rest.
    public static SafeReader shared() {
        return Shared.READER;
    }

    /// Whether a file is of a kind whose readers must not be trusted with their memory and time.
    static boolean costly(byte[] file) {
        String beginning = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1);
        return PdfReader.meant(beginning) || beginning.startsWith("PK") || beginning.startsWith("\u001F\u008B");
    }

    /// Reads the bytes of a file, as [Formats#read(byte[], String)] does.
    ///
    /// @throws ReaderException if the other process is needed and cannot be started
    /// @throws java.util.concurrent.CancellationException if this thread is interrupted
    public FileReading read(byte[] file, String name) {
        return read(file, name, Beside.NOTHING);
    }

    /// The same.
    ///
    /// @param beside what is known of it from where it lies
    public FileReading read(byte[] file, String name, Beside beside) {
        if (!costly(file) || file.length > Formats.MOST_BYTES) {
            return Formats.read(file, name, beside);
        }
        return switch (process.perform(new PageTask.Read(name, beside), file)) {
            case ReaderProcess.Answer.Done(var bytes) -> decoded(bytes, ReadingWire::reading).orElse(new FileReading.Refused(Reason.DAMAGED));
            case ReaderProcess.Answer.Unreadable() -> new FileReading.Refused(Reason.DAMAGED);
            case ReaderProcess.Answer.Ended() -> new FileReading.Refused(Reason.TOO_COSTLY);
        };
    }

    /// Where the words of the reading text of a PDF file stand on its pages; empty where the file cannot be read.
    ///
    /// @throws ReaderException and CancellationException as above
    public Optional<PdfMap> map(byte[] file) {
        return process.perform(new PageTask.Map(), file) instanceof ReaderProcess.Answer.Done(var bytes) ? decoded(bytes, ReadingWire::map) : Optional.empty();
    }

    /// A picture of a page of a PDF file; empty where there is none.
    ///
    /// @param page  counted from 1
    /// @param scale pixels per point; less where that would make too many of them
    /// @throws ReaderException and CancellationException as above
    public Optional<BufferedImage> picture(byte[] file, int page, float scale) {
        return process.perform(new PageTask.Picture(page, scale), file) instanceof ReaderProcess.Answer.Done(var bytes) ? decoded(bytes, PageTask::picture) : Optional.empty();
    }

    /// A picture decoded, on white; empty where it cannot be.
    ///
    /// @param file  its bytes, of any format of the web but SVG and AVIF
    /// @param width so many pixels it is wide at most
    /// @throws ReaderException and CancellationException as above
    public Optional<BufferedImage> decode(byte[] file, int width) {
        return process.perform(new PageTask.Decode(width), file) instanceof ReaderProcess.Answer.Done(var bytes) ? decoded(bytes, PageTask::picture) : Optional.empty();
    }

    private static <T> Optional<T> decoded(byte[] bytes, Wire.Reader<T> reader) {
        try {
            return Optional.of(reader.read(new DataInputStream(new ByteArrayInputStream(bytes))));
        } catch (IOException | RuntimeException unlike) {
            return Optional.empty();
        }
    }

    ReaderProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
