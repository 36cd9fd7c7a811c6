package app.synoptic.read.format;

import app.synoptic.read.document.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the paragraphs of a word processor's XML, of Word's or of OpenDocument: names are told apart by what both call them. Entities
/// and document types are not read. A paragraph inside another, as of a footnote or a text box, follows the one it hangs in.
final class OfficeBlocks {

    private static final int DEEPEST = 500;
    private static final int MOST_BLOCKS = 250_000;
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    /// What was deleted, fields' instructions, what programs without a feature should show instead, remarks.
    private static final Set<String> NO_TEXT = Set.of("delText", "instrText", "Fallback", "tracked-changes", "annotation", "note-citation", "del", "moveFrom", "sequence-decls", "pPr", "rPr");

    /// A paragraph as it stands in the file.
    ///
    /// @param style the name of its style; empty where it has none
    /// @param path  the elements around it, each with its place among those of its parent
    /// @param at    where it begins, in characters of the XML
    record Paragraph(String text, String style, String path, int at, int end) {}

    private static final class Open {
        final StringBuilder text = new StringBuilder();
        final List<Paragraph> inside = new ArrayList<>();
        final String path;
        final int at;
        final int depth;
        String style;

        Open(String path, int at, int depth, String style) {
            this.path = path;
            this.at = at;
            this.depth = depth;
            this.style = style;
        }
    }

    private final List<Paragraph> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<int[]> children = new ArrayDeque<>();

    private OfficeBlocks() {}

    /// @throws XMLStreamException if it is no such XML, or more than a document for people has
    static List<Paragraph> of(byte[] xml) throws XMLStreamException {
        OfficeBlocks all = new OfficeBlocks();
        XMLStreamReader reader = Xml.reader(xml);
        all.children.push(new int[1]);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> all.start(reader);
                case XMLStreamConstants.END_ELEMENT -> all.end(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> all.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("a document type");
                default -> { }
            }
        }
        return all.blocks;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        int place = ++children.element()[0];
        if (path.size() > DEEPEST || blocks.size() > MOST_BLOCKS) {
            throw new XMLStreamException("more than a document for people has");
        }
        path.push((path.isEmpty() ? "" : path.peek() + "/") + name + "[" + place + "]");
        children.push(new int[1]);
        Open paragraph = open.peek();
        if (PARAGRAPHS.contains(name) && !"http://schemas.openxmlformats.org/drawingml/2006/main".equals(reader.getNamespaceURI())) {
            open.push(new Open(path.element(), Math.max(0, reader.getLocation().getCharacterOffset()), path.size(), name.equals("h") ? "Heading" : style(reader)));
        } else if (paragraph != null) {
            switch (name) {
                case "tab" -> paragraph.text.append('\t');
                case "br", "cr", "line-break" -> paragraph.text.append('\n');
                case "s" -> paragraph.text.append(' ');
                case "pStyle" -> paragraph.style = value(reader, "val");
                case "numPr" -> paragraph.style = paragraph.style.isEmpty() ? "List" : paragraph.style;
                default -> { }
            }
        }
        if (NO_TEXT.contains(name) && !name.equals("pPr") && !name.equals("rPr")) {
            skip(reader);
        }
    }

    private static String style(XMLStreamReader reader) {
        return value(reader, "style-name");
    }

    private static String value(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        path.pop();
        children.pop();
    }

    private void text(String characters) {
        Open paragraph = open.peek();
        if (paragraph != null) {
            paragraph.text.append(characters);
        }
    }

    private void end(XMLStreamReader reader) {
        Open paragraph = open.peek();
        if (paragraph != null && paragraph.depth == path.size()) {
            open.pop();
            finish(paragraph, Math.max(paragraph.at, reader.getLocation().getCharacterOffset()), open.peek());
        }
        path.pop();
        children.pop();
    }

    private void finish(Open paragraph, int end, @Nullable Open around) {
        List<Paragraph> to = around == null ? blocks : around.inside;
        String text = paragraph.text.toString().replaceAll("[ \\r]+", " ").replaceAll(" ?\\n ?", "\n").strip();
        if (!text.isEmpty()) {
            to.add(new Paragraph(text, paragraph.style, paragraph.path, paragraph.at, end));
        }
        to.addAll(paragraph.inside);
    }
}
