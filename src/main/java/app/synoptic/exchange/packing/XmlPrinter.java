package app.synoptic.exchange.packing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Prints XML in UTF-8 as it is told, element by element. What XML 1.0 cannot hold, as control characters and halves of characters,
/// becomes `�`. All methods throw [UncheckedIOException] where what is under it fails.
public final class XmlPrinter {

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter xml;

    /// @param out is not closed
    public XmlPrinter(OutputStream out) {
        try {
            // Over a buffer, so that the writer does not take characters beyond the first plane for two that UTF-8 cannot hold.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(XMLStreamException failure) {
        return new UncheckedIOException(failure.getCause() instanceof IOException io ? io : new IOException(failure));
    }

    /// Begins an element.
    ///
    /// @param name       with its prefix
    /// @param attributes names and values by turns; one without a value is left out
    public XmlPrinter open(String name, @Nullable String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /// Ends the element begun last.
    public XmlPrinter close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /// An element with nothing in it.
    public XmlPrinter empty(String name, @Nullable String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /// An element with words in it.
    public XmlPrinter words(String name, String words, @Nullable String... attributes) {
        return open(name, attributes).text(words).close();
    }

    public XmlPrinter text(String words) {
        try {
            xml.writeCharacters(valid(words));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(Objects.requireNonNull(attributes[i]), valid(value));
            }
        }
    }

    /// Ends the document.
    public void end() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static String valid(String words) {
        if (words.codePoints().allMatch(XmlPrinter::valid)) {
            return words;
        }
        return words.codePoints().map(point -> valid(point) ? point : REPLACEMENT).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, production 2</a>
    private static boolean valid(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
