package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.document.RtfDocument;
import app.synoptic.read.document.TooManyParagraphsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The reader `rtf/1`. Places in the file are counted in bytes: all of it is written in ASCII.
final class RtfReader {

    static final String ID = "rtf/1";

    private RtfReader() {}

    static FileReading read(byte[] file, Beside beside) {
        try {
            RtfDocument.Content content = RtfDocument.of(file);
            List<Found> known = new ArrayList<>(beside.known());
            content.notes().forEach((word, value) -> {
                switch (word) {
                    case "title" -> known.add(new Found(Field.TITLE, value, Place.CAPTURE, "properties", 0.6));
                    case "author" -> known.add(new Found(Field.AUTHOR, value, Place.CAPTURE, "properties", 0.55));
                    case "creatim" -> known.add(new Found(Field.PUBLISHED, value, Place.OTHER, "properties, created", Place.OTHER.precision()));
                    case "revtim" -> known.add(new Found(Field.MODIFIED, value, Place.OTHER, "properties, modified", Place.OTHER.precision()));
                    default -> { }
                }
            });
            return DocumentText.of(ID, "rtf", content.charset().name(), content.paragraphs(), known);
        } catch (IOException damaged) {
            return new FileReading.Refused(Reason.DAMAGED);
        } catch (TooManyParagraphsException refused) {
            return new FileReading.Refused(Reason.TOO_MANY_ELEMENTS);
        }
    }
}
