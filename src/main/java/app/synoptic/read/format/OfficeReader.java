package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.container.Captures;
import app.synoptic.read.container.ZipArchive;
import app.synoptic.read.document.Paragraph.Role;
import app.synoptic.read.document.Paragraph;
import app.synoptic.read.document.Xml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The readers `docx/1` and `odt/1`, of the documents of word processors.
final class OfficeReader {

    private static final String DOCX = "word/document.xml";
    private static final String ODT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OfficeReader() {}

    static FileReading read(ZipArchive zip, Beside beside) {
        try {
            Optional<byte[]> docx = zip.file(DOCX);
            if (docx.isPresent()) {
                return read("docx", OfficeBlocks.of(docx.get()), zip.file("docProps/core.xml"), beside);
            }
            Optional<byte[]> odt = zip.has("meta.xml") ? zip.file(ODT) : Optional.empty();
            if (odt.isPresent() && zip.file(MANIFEST).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("").contains("encryption-data")) {
                return new FileReading.Refused(Reason.ENCRYPTED);
            }
            return odt.isEmpty() ? new FileReading.Refused(Reason.UNREAD_FORMAT) : read("odt", OfficeBlocks.of(odt.get()), zip.file("meta.xml"), beside);
        } catch (IOException unread) {
            return new FileReading.Refused(Captures.reason(unread));
        } catch (XMLStreamException damaged) {
            return new FileReading.Refused(Reason.DAMAGED);
        }
    }

    private static FileReading read(String format, List<OfficeBlocks.Paragraph> paragraphs, Optional<byte[]> properties, Beside beside) {
        List<Found> known = new ArrayList<>(properties.map(OfficeReader::properties).orElse(List.of()));
        known.addAll(beside.known());
        return DocumentText.of(format + "/1", format, "UTF-8", paragraphs.stream().map(one -> new Paragraph(one.text(), role(one), one.path(), one.at(), one.end())).toList(), known);
    }

    private static Role role(OfficeBlocks.Paragraph paragraph) {
        String style = paragraph.style().toLowerCase(Locale.ROOT);
        if (style.startsWith("title") || style.equals("titel")) {
            return Role.TITLE;
        }
        if (style.startsWith("heading") || style.startsWith("berschrift") || style.startsWith("überschrift")) {
            return Role.HEADING;
        }
        if (style.startsWith("quot") || style.startsWith("zitat")) {
            return Role.QUOTE;
        }
        if (paragraph.path().contains("/tc[") || paragraph.path().contains("/table-cell[")) {
            return Role.TABLE;
        }
        return style.startsWith("list") || paragraph.path().contains("/list-item[") ? Role.LIST : Role.TEXT;
    }

    /// What the program that wrote the document noted. When it was made is no more than a guess at when it was published.
    private static List<Found> properties(byte[] xml) {
        List<Found> found = new ArrayList<>();
        try {
            XMLStreamReader reader = Xml.reader(xml);
            String name = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = reader.getLocalName();
                } else if (event == XMLStreamConstants.CHARACTERS && !reader.getText().isBlank()) {
                    String value = reader.getText().strip();
                    switch (name) {
                        case "title" -> found.add(new Found(Field.TITLE, value, Place.CAPTURE, "properties", 0.6));
                        case "creator", "initial-creator" -> found.add(new Found(Field.AUTHOR, value, Place.CAPTURE, "properties", 0.55));
                        case "language" -> found.add(new Found(Field.LANGUAGE, value, Place.CAPTURE, "properties", 0.6));
                        case "created", "creation-date" -> found.add(new Found(Field.PUBLISHED, value, Place.OTHER, "properties, created", Place.OTHER.precision()));
                        case "modified", "date" -> found.add(new Found(Field.MODIFIED, value, Place.OTHER, "properties, modified", Place.OTHER.precision()));
                        default -> { }
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            return found;
        }
        return found;
    }
}
