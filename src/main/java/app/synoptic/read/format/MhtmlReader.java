package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.mime.MimePart;
import app.synoptic.read.mime.PageParts;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reader `mhtml/1`, of pages that browsers save in one file: the page is the first part that is HTML. Pictures and frames beside
/// it are left alone.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557, MHTML</a>
final class MhtmlReader {

    static final String ID = "mhtml/1";

    private final HtmlReader reader;

    MhtmlReader(HtmlReader reader) {
        this.reader = reader;
    }

    FileReading read(byte[] file, Beside beside) {
        MimePart whole = MimePart.of(file);
        Optional<MimePart> found = PageParts.ofArchive(whole);
        if (found.isEmpty()) {
            return new FileReading.Refused(FileReading.Reason.DAMAGED);
        }
        MimePart page = found.get();
        List<Found> known = captured(whole, page);
        known.addAll(beside.known());
        return HtmlDecoder.decode(page.bytes(), page.charset())
                .map(characters -> reader.read(characters, ID, "mhtml", known)).orElse(new FileReading.Refused(FileReading.Reason.BINARY));
    }

    private static List<Found> captured(MimePart whole, MimePart page) {
        List<Found> captured = new ArrayList<>();
        for (String address : List.of(whole.header("snapshot-content-location"), page.header("content-location"), whole.header("content-location"))) {
            if (address.startsWith("http") && captured.isEmpty()) {
                captured.add(new Found(Field.URL, address, Place.CAPTURE, "Content-Location", 0.94));
            }
        }
        try {
            OffsetDateTime date = OffsetDateTime.parse(whole.header("date"), DateTimeFormatter.RFC_1123_DATE_TIME);
            captured.add(new Found(Field.SAVED, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date), Place.CAPTURE, "Date", 1));
        } catch (DateTimeParseException none) {
            return captured;
        }
        return captured;
    }
}
