package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.plist.WebArchive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The reader `webarchive/1`, of pages that Safari saves in one file.
final class WebArchiveReader {

    static final String ID = "webarchive/1";

    private final HtmlReader reader;

    WebArchiveReader(HtmlReader reader) {
        this.reader = reader;
    }

    FileReading read(byte[] file, Beside beside) {
        WebArchive archive;
        try {
            archive = WebArchive.of(file);
        } catch (IOException damaged) {
            return new FileReading.Refused(Reason.DAMAGED);
        }
        if (!archive.type().isEmpty() && !archive.type().contains("html")) {
            return new FileReading.Refused(Reason.UNREAD_FORMAT);
        }
        List<Found> known = new ArrayList<>(beside.known());
        if (archive.url().startsWith("http")) {
            known.add(new Found(Field.URL, archive.url(), Place.CAPTURE, "WebResourceURL", 0.94));
        }
        return HtmlDecoder.decode(archive.page(), archive.charset().isEmpty() ? null : archive.charset())
                .map(characters -> reader.read(characters, ID, "webarchive", known)).orElse(new FileReading.Refused(Reason.BINARY));
    }
}
