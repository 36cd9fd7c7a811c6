package app.synoptic.health;

import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.TextId;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.EncodingChoices;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads the files of spoilt texts once more.
public final class TextRepair {

    private TextRepair() {}

    /// Puts back what can be.
    ///
    /// @return how many texts are what they were again
    public static int perform(Library library) {
        int mended = 0;
        for (TextId text : library.spoiltTexts()) {
            if (mend(library, text)) {
                mended++;
            }
        }
        return mended;
    }

    private static boolean mend(Library library, TextId text) {
        try {
            byte[] file = library.file(text).orElse(null);
            String name = library.capture(text).map(Capture::name).orElse("");
            return file != null && readings(file, name).anyMatch(read -> read.wording().id().equals(text) && library.mend(read));
        } catch (StoreException failure) {
            if (failure.reason() != Reason.DAMAGED) {
                throw failure;
            }
            return false;
        }
    }

    /// As its reader reads it now; and as plain text in each encoding that somebody may have chosen.
    private static Stream<TextFile> readings(byte[] file, String name) {
        Stream<Supplier<CaptureText>> chosen = EncodingChoices.of(file).stream().map(reading -> () -> CaptureText.plain(file, name, reading.charset()));
        return Stream.concat(Stream.<Supplier<CaptureText>>of(() -> CaptureText.of(file, name), () -> CaptureText.plain(file, name, null)), chosen)
                .map(Supplier::get).flatMap(read -> read instanceof CaptureText.Read(var _, var text) ? Stream.of(text) : Stream.empty());
    }
}
