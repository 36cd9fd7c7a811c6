package app.synoptic.read.table;

import app.synoptic.read.table.TableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The parts of a workbook (ECMA-376, SpreadsheetML) that say what stands in the cells of one sheet.
///
/// @param sheets   the names of those that are shown, in their order
/// @param part     where the sheet lies in the file
/// @param epoch1904 whether days are counted from 1904 instead of 1900
record Workbook(Path file, List<String> sheets, String part, boolean epoch1904) {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final List<String> OWN = List.of("testimonies", "events", "questions", "sources", "dossier");

    static Workbook of(Path file, @Nullable String sheet) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> targets = targets(file, zip);
            Map<String, String> sheets = new LinkedHashMap<>();
            boolean[] later = {false};
            each(file, zip, BOOK, reader -> {
                if (reader.getLocalName().equals("workbookPr")) {
                    later[0] = on(reader.getAttributeValue(null, "date1904"));
                } else if (reader.getLocalName().equals("sheet") && !String.valueOf(reader.getAttributeValue(null, "state")).contains("idden")) {
                    String strict = reader.getAttributeValue(STRICT_RELATION, "id");
                    String id = strict == null ? reader.getAttributeValue(RELATION, "id") : strict;
                    sheets.put(String.valueOf(reader.getAttributeValue(null, "name")), targets.getOrDefault(String.valueOf(id), ""));
                }
            });
            if (sheets.isEmpty()) {
                throw new TableException(file, Reason.EMPTY);
            }
            String part = sheet == null ? sheets.get(ordered(sheets.keySet()).getFirst()) : sheets.get(sheet);
            if (part == null) {
                throw new TableException(file, Reason.NO_SHEET);
            }
            return new Workbook(file, ordered(sheets.keySet()), part, later[0]);
        } catch (ZipException | XMLStreamException damaged) {
            throw new TableException(file, Reason.DAMAGED, 0, damaged);
        } catch (IOException unread) {
            throw new TableException(file, Reason.UNREADABLE, 0, unread);
        }
    }

    /// As they stand; of the sheets that this program writes that which tells all of the others first.
    private static List<String> ordered(Set<String> sheets) {
        List<String> names = new ArrayList<>(sheets);
        if (sheets.containsAll(OWN)) {
            names.remove(OWN.getFirst());
            names.addFirst(OWN.getFirst());
        }
        return names;
    }

    private static Map<String, String> targets(Path file, ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        each(file, zip, RELATIONS, reader -> {
            String target = reader.getAttributeValue(null, "Target");
            if (target != null) {
                targets.put(String.valueOf(reader.getAttributeValue(null, "Id")), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    static boolean on(@Nullable String word) {
        return "1".equals(word) || "true".equals(word);
    }

    /// Is given every element as it begins.
    interface Elements {
        void begin(XMLStreamReader reader) throws XMLStreamException;
    }

    /// @throws TableException if the file has no such part: then it is no workbook
    static void each(Path file, ZipFile zip, String part, Elements elements) throws IOException, XMLStreamException {
        try (InputStream in = open(file, zip, part)) {
            XMLStreamReader reader = SheetXml.reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    elements.begin(reader);
                }
            }
        }
    }

    static InputStream open(Path file, ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new TableException(file, part.equals(BOOK) || part.equals(RELATIONS) ? Reason.BINARY : Reason.DAMAGED);
        }
        return new UnpackedPart(file, zip.getInputStream(entry), entry.getCompressedSize());
    }

    /// The words that cells share, each once.
    List<String> sharedWords(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        try (InputStream in = open(file, zip, "xl/sharedStrings.xml")) {
            XMLStreamReader reader = SheetXml.reader(in);
            long all = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
                    String next = SheetXml.text(reader, "si");
                    all += next.length() + 1L;
                    if (next.length() > SeparatedValues.LONGEST_CELL) {
                        throw new TableException(file, Reason.LONG_CELL);
                    } else if (all > UnpackedPart.MOST_SHARED) {
                        throw new TableException(file, Reason.PACKED);
                    }
                    words.add(next);
                }
            }
        }
        return words;
    }
}
