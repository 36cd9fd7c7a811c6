package app.synoptic.exchange.content;

import app.synoptic.files.WholeFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Writes an affair in one format, and tells what that has no place for. Keeps no state between exports.
public sealed interface FormatWriter {

    /// Whether originals, where their words may be in it, are in it as a whole and not at the passages cited alone.
    default boolean wholeOriginals() {
        return false;
    }

    /// A format that is one file.
    non-sealed interface OfFile extends FormatWriter {
        List<Loss> write(ExportContent content, OutputStream out) throws IOException;
    }

    /// A format that is several files, in a folder or a ZIP.
    non-sealed interface OfFolder extends FormatWriter {
        List<Loss> write(ExportContent content, WholeFolder.Entries files) throws IOException;

        /// What is written where a person asks for one file all the same; empty where no one file can stand for the others.
        default Optional<OfFile> alone() {
            return Optional.empty();
        }
    }
}
