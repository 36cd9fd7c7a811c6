package app.synoptic.read.table;

import app.synoptic.text.SafeXml;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML of workbooks, without document types and entities, read piece by piece.
final class SheetXml {

    private SheetXml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return SafeXml.factory(false).createXMLStreamReader(in);
    }

    /// The words in all `t` of the element that has just begun, up to its end; how they are pronounced is passed over. No longer than a
    /// cell may be, and one character more.
    static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        int aside = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    aside += reader.getLocalName().equals("rPh") ? 1 : 0;
                    within = reader.getLocalName().equals("t") && aside == 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (within) {
                        append(text, reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    aside -= reader.getLocalName().equals("rPh") ? 1 : 0;
                    within = false;
                    if (reader.getLocalName().equals(element)) {
                        return text.toString();
                    }
                }
                default -> { }
            }
        }
        return text.toString();
    }

    static void append(StringBuilder text, String more) {
        int room = SeparatedValues.LONGEST_CELL + 1 - text.length();
        text.append(more, 0, Math.min(room, more.length()));
    }
}
