package app.synoptic.text;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// Makes readers of XML that somebody sent: they know no document types, and so no entities but those of XML itself, and open nothing.
public final class SafeXml {

    private SafeXml() {}

    /// @param whole whether the words of an element come in one piece, however long they are
    public static XMLInputFactory factory(boolean whole) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, whole);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("it names something outside of itself");
        });
        return factory;
    }
}
