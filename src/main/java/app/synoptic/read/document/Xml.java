package app.synoptic.read.document;

import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.text.SafeXml;
import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML without document types and entities.
public final class Xml {

    private Xml() {}

    /// A reader over decoded characters: the parser would print what is wrong with bytes.
    ///
    /// @throws XMLStreamException if it is no XML, or bytes in it fit no character
    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        HtmlDecoder.Characters characters = HtmlDecoder.decode(xml).filter(read -> read.replaced() == 0).orElseThrow(() -> new XMLStreamException("no characters"));
        return SafeXml.factory(true).createXMLStreamReader(new StringReader(characters.text()));
    }
}
