package app.synoptic.read.container;

import app.synoptic.read.FileReading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// What a file is: a capture itself, or a holder of several. Nothing of them is unpacked before it is asked for.
public sealed interface Captures {

    /// The largest file that is looked through for captures, in bytes.
    int MOST_BYTES = 128 * 1024 * 1024;

    enum Holder {
        /// Pages as a crawler or a browser recorded them.
        WEB_ARCHIVE,
        /// Files that were packed together.
        ZIP,
        /// The chapters of a book, which is a capture itself as well: whoever gave it is asked.
        BOOK
    }

    /// The file itself is to be read.
    record One() implements Captures {}

    /// At least one, in the order of the file.
    record Several(Holder holder, List<ContainedCapture> captures) implements Captures {
        public Several {
            captures = List.copyOf(captures);
        }
    }

    record Refused(FileReading.Reason reason) implements Captures {}

    /// Looks into a file; takes some tens of milliseconds, of a large archive a second: not for a thread that draws.
    ///
    /// @param name what the file is called; a last resort where its content tells nothing
    static Captures of(byte[] file, String name) {
        try {
            if (WarcFile.meant(file, name.toLowerCase(Locale.ROOT))) {
                return several(Holder.WEB_ARCHIVE, WarcCaptures.of(ByteSlice.of(file)));
            }
            if (!ZipArchive.meant(file)) {
                return new One();
            }
            ZipArchive zip = ZipArchive.of(file);
            if (OfficeFiles.document(zip)) {
                return new One();
            }
            if (EpubBook.meant(zip)) {
                return several(Holder.BOOK, EpubBook.of(zip).chapters());
            }
            return WaczPages.meant(zip) ? several(Holder.WEB_ARCHIVE, WaczPages.of(zip)) : several(Holder.ZIP, ZipCaptures.of(zip));
        } catch (IOException unread) {
            return new Refused(reason(unread));
        }
    }

    private static Captures several(Holder holder, List<ContainedCapture> captures) {
        return captures.isEmpty() ? new Refused(FileReading.Reason.NOTHING_TO_READ) : new Several(holder, captures);
    }

    /// Why a file could not be unpacked.
    static FileReading.Reason reason(IOException unread) {
        return switch (unread) {
            case EncryptedException _ -> FileReading.Reason.ENCRYPTED;
            case TooMuchException _ -> FileReading.Reason.TOO_LARGE;
            case MissingException _ -> FileReading.Reason.NOTHING_TO_READ;
            default -> FileReading.Reason.DAMAGED;
        };
    }
}
