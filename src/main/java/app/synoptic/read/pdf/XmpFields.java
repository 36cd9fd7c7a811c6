package app.synoptic.read.pdf;

import app.synoptic.text.SafeXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the properties of an XMP packet, whether written as elements or as attributes. Document types and entities are not read.
///
/// @see <a href="https://developer.adobe.com/xmp/docs/XMPSpecifications/">XMP specification, part 1</a>
final class XmpFields {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final int MOST = 500;
    private static final int DEEPEST = 60;

    /// A value; of a list one for each item.
    ///
    /// @param name as `dc:title`, with the prefix that the specification uses
    record Field(String name, String value) {}

    private final List<Field> fields = new ArrayList<>();

    private XmpFields() {}

    /// What can be read of it; of a damaged packet what stands before the damage.
    static List<Field> of(byte[] packet) {
        XmpFields read = new XmpFields();
        try {
            read.read(SafeXml.factory(true).createXMLStreamReader(new ByteArrayInputStream(packet)));
        } catch (XMLStreamException damaged) {
            return read.fields;
        }
        return read.fields;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        while (xml.hasNext() && fields.size() < MOST && open.size() < DEEPEST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    boolean description = RDF.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Description");
                    open.push(RDF.equals(xml.getNamespaceURI()) && !open.isEmpty() ? description ? "" : open.element() : name(xml.getNamespaceURI(), xml.getLocalName()));
                    for (int i = 0; description && i < xml.getAttributeCount(); i++) {
                        add(name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.poll();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!open.isEmpty()) {
                        add(open.element(), xml.getText());
                    }
                }
                default -> { }
            }
        }
    }

    private void add(String name, String value) {
        if (!name.isEmpty() && !value.isBlank()) {
            fields.add(new Field(name, value.strip().replaceAll("\\s+", " ")));
        }
    }

    private static String name(String space, String local) {
        String prefix = space == null ? "" : space.contains("purl.org/dc/") ? "dc:" : space.contains("prismstandard.org/") ? "prism:" : space.contains("ns.adobe.com/xap/") ? "xmp:" : "";
        return prefix.isEmpty() ? "" : prefix + local;
    }
}
