package app.synoptic.read.plist;

import app.synoptic.read.document.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Property lists in XML. No document type is read.
final class XmlPropertyList {

    private static final int DEEPEST = 200;

    private final String under;
    /// The keys of the dictionaries and arrays that are open, the innermost first.
    private final Deque<String> keys = new ArrayDeque<>();
    private final List<Map<String, String>> found = new ArrayList<>();

    private XmlPropertyList(String under) {
        this.under = under;
    }

    /// The strings and data, as letters, of the dictionary at a key of the list, or of those in the array there.
    ///
    /// @throws XMLStreamException if it is damaged
    static List<Map<String, String>> dictionaries(byte[] file, String under) throws XMLStreamException {
        XmlPropertyList list = new XmlPropertyList(under);
        list.read(Xml.reader(file));
        return list.found;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String key = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "dict", "array" -> open(key, reader.getLocalName().equals("dict"));
                    case "key" -> key = reader.getElementText();
                    case "string", "data" -> {
                        if (inside() && !found.isEmpty()) {
                            found.getLast().putIfAbsent(key, reader.getElementText());
                        }
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && (reader.getLocalName().equals("dict") || reader.getLocalName().equals("array"))) {
                keys.poll();
            }
        }
    }

    private void open(String key, boolean dictionary) throws XMLStreamException {
        keys.push(key);
        if (keys.size() > DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        if (dictionary && inside()) {
            found.add(new HashMap<>());
        }
    }

    /// Whether the innermost is one that is looked for: what stands in an array has the key of the array.
    private boolean inside() {
        return keys.size() >= 2 && keys.size() <= 3 && keys.stream().limit(keys.size() - 1L).allMatch(under::equals);
    }
}
