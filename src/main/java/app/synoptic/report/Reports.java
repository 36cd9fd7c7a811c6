package app.synoptic.report;

import app.synoptic.report.document.Document;
import app.synoptic.report.document.Documents;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.html.ReportHtml;
import app.synoptic.report.pdf.ReportPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Makes reports.
public final class Reports {

    private Reports() {}

    /// Writes the report that `input` makes to a file. What was there before is replaced only by a whole report; where
    /// something fails it is left as it was.
    ///
    /// @throws ReportException if the file cannot be written
    public static void write(ReportInput input, Format format, Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new ReportException(target, "it is a folder", new IOException(target.toString()));
        }
        Document document = Documents.of(input);
        Path half = null;
        try {
            half = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try (OutputStream out = Files.newOutputStream(half)) {
                print(document, input, format, out);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ReportException(target, why(e), e);
        } finally {
            discard(half);
        }
    }

    /// Prints the report that `input` makes. The same input prints the same bytes.
    public static void print(ReportInput input, Format format, OutputStream out) throws IOException {
        print(Documents.of(input), input, format, out);
    }

    private static void print(Document document, ReportInput input, Format format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> ReportPdf.write(ReportHtml.forPaper(document), input.written(), input.program(), out);
            case HTML -> out.write(ReportHtml.forScreen(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String why(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "its folder does not exist";
            case NotDirectoryException _ -> "what should be its folder is a file";
            case AccessDeniedException _ -> "writing there is not allowed";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }

    private static void discard(@Nullable Path half) {
        if (half != null && Files.exists(half)) {
            try {
                Files.delete(half);
            } catch (IOException e) {
                throw new ReportException(half, "what was written of it cannot be removed", e);
            }
        }
    }
}
