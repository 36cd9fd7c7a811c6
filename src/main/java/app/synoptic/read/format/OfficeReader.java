package app.synoptic.read.format;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.read.FileReading;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.metadata.LineMetadata;
import app.synoptic.text.Regions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The readers `docx/1` and `odt/1`, of the documents of word processors. All of such a document is its article; which line is
/// headline, byline or furniture is told as in plain text.
final class OfficeReader {

    private static final String DOCX = "word/document.xml";
    private static final String ODT = "content.xml";
    private static final Set<String> WANTED = Set.of(DOCX, ODT, "docProps/core.xml", "meta.xml");

    private OfficeReader() {}

    static FileReading read(byte[] file) {
        try {
            Map<String, byte[]> parts = ZipParts.of(file, WANTED);
            byte[] docx = parts.get(DOCX);
            byte[] odt = parts.get(ODT);
            if (docx != null) {
                return read("docx", OfficeBlocks.of(docx), parts.get("docProps/core.xml"));
            }
            return odt == null || !parts.containsKey("meta.xml") ? new FileReading.Refused(Reason.UNREAD_FORMAT) : read("odt", OfficeBlocks.of(odt), parts.get("meta.xml"));
        } catch (IOException | XMLStreamException damaged) {
            return new FileReading.Refused(Reason.DAMAGED);
        }
    }

    private static FileReading read(String format, List<OfficeBlocks.Paragraph> paragraphs, byte @Nullable [] properties) {
        if (paragraphs.isEmpty()) {
            return new FileReading.Refused(Reason.EMPTY);
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[paragraphs.size()];
        for (int i = 0; i < starts.length; i++) {
            text.append(text.isEmpty() ? "" : "\n\n");
            starts[i] = text.length();
            text.append(paragraphs.get(i).text());
        }
        LineKinds kinds = new LineKinds(Regions.ofArticle(text.toString()));
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            OfficeBlocks.Paragraph paragraph = paragraphs.get(i);
            BlockKind kind = kind(paragraph, kinds.next(starts[i]));
            blocks.add(new TextBlock(starts[i], starts[i] + paragraph.text().length(), kind, kind.prose(), false, paragraph.path(), paragraph.at(), paragraph.end()));
        }
        List<Found> found = new ArrayList<>(LineMetadata.of(text.toString(), blocks).found());
        if (properties != null) {
            found.addAll(properties(properties));
        }
        return new FileReading.Read(ReadingText.of(format + "/1", format, "UTF-8", 0, text.toString(), blocks, new Metadata(found)));
    }

    private static BlockKind kind(OfficeBlocks.Paragraph paragraph, BlockKind told) {
        String style = paragraph.style().toLowerCase(Locale.ROOT);
        if (style.startsWith("title") || style.equals("titel")) {
            return BlockKind.HEADLINE;
        }
        if (told != BlockKind.BODY) {
            return told;
        }
        if (style.startsWith("heading") || style.startsWith("berschrift") || style.startsWith("überschrift")) {
            return BlockKind.SUBHEADING;
        }
        if (style.startsWith("quot") || style.startsWith("zitat")) {
            return BlockKind.QUOTE;
        }
        if (paragraph.path().contains("/tc[") || paragraph.path().contains("/table-cell[")) {
            return BlockKind.TABLE;
        }
        return style.startsWith("list") || paragraph.path().contains("/list-item[") ? BlockKind.LIST : BlockKind.BODY;
    }

    /// What the program that wrote the document noted. When it was made is no more than a guess at when it was published.
    private static List<Found> properties(byte[] xml) {
        List<Found> found = new ArrayList<>();
        try {
            XMLStreamReader reader = OfficeBlocks.factory().createXMLStreamReader(new ByteArrayInputStream(xml));
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
