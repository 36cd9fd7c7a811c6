package app.synoptic.read.plist;

import app.synoptic.read.document.Xml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The page in a web archive of Safari, without what it loads.
///
/// @param page    its bytes
/// @param charset the label of its encoding; empty where none is told
@SuppressWarnings("ArrayRecordComponent")
public record WebArchive(byte[] page, String url, String type, String charset) {

    private static final String BINARY = "bplist0";
    private static final String MAIN = "WebMainResource";
    private static final String DATA = "WebResourceData";
    private static final String URL = "WebResourceURL";
    private static final String TYPE = "WebResourceMIMEType";
    private static final String CHARSET = "WebResourceTextEncodingName";
    private static final int DEEPEST = 200;

    /// Whether a file that begins so may be one.
    public static boolean meant(String beginning) {
        return beginning.startsWith(BINARY) || beginning.contains("<plist") && beginning.contains("WebMainResource");
    }

    /// @throws IOException if it is damaged, or holds no page
    public static WebArchive of(byte[] file) throws IOException {
        WebArchive archive = file.length > 6 && file[0] == 'b' && file[1] == 'p' ? binary(file) : xml(file);
        if (archive.page().length == 0) {
            throw new IOException("no page");
        }
        return archive;
    }

    private static WebArchive binary(byte[] file) throws IOException {
        BinaryList list = new BinaryList(file);
        long main = list.value(list.top(), MAIN);
        if (main < 0) {
            throw new IOException("no page");
        }
        return new WebArchive(list.data(list.value(main, DATA)), list.string(list.value(main, URL)), list.string(list.value(main, TYPE)), list.string(list.value(main, CHARSET)));
    }

    private static WebArchive xml(byte[] file) throws IOException {
        try {
            Map<String, String> values = values(file);
            String letters = values.getOrDefault(DATA, "").replaceAll("[^A-Za-z0-9+/=]", "");
            return new WebArchive(Base64.getDecoder().decode(letters), values.getOrDefault(URL, "").strip(), values.getOrDefault(TYPE, ""), values.getOrDefault(CHARSET, ""));
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    /// The values in the dictionary of the page, by their keys. No document type is read.
    private static Map<String, String> values(byte[] file) throws XMLStreamException {
        XMLStreamReader reader = Xml.reader(file);
        Map<String, String> values = new HashMap<>();
        Deque<String> keys = new ArrayDeque<>();
        String key = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "dict", "array" -> {
                        keys.push(key);
                        if (keys.size() > DEEPEST) {
                            throw new XMLStreamException("too deep");
                        }
                    }
                    case "key" -> key = reader.getElementText();
                    case "string", "data" -> {
                        if (keys.size() == 2 && keys.element().equals(MAIN)) {
                            values.putIfAbsent(key, reader.getElementText());
                        }
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && (reader.getLocalName().equals("dict") || reader.getLocalName().equals("array"))) {
                keys.poll();
                if (keys.size() == 1 && values.containsKey(DATA)) {
                    return values;
                }
            }
        }
        return values;
    }
}
