package app.synoptic.read.plist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The page in a web archive of Safari, without what it loads.
///
/// @param page    its bytes
/// @param charset the label of its encoding; empty where none is told
@SuppressWarnings("ArrayRecordComponent")
public record WebArchive(byte[] page, String url, String type, String charset) {

    private static final String BINARY = "bplist0";
    private static final String MAIN = "WebMainResource";
    private static final String LOADED = "WebSubresources";
    private static final String DATA = "WebResourceData";
    private static final String URL = "WebResourceURL";
    private static final String TYPE = "WebResourceMIMEType";
    private static final String CHARSET = "WebResourceTextEncodingName";

    /// Whether a file that begins so may be one.
    public static boolean meant(String beginning) {
        return beginning.startsWith(BINARY) || beginning.contains("<plist") && beginning.contains("WebMainResource");
    }

    /// @throws IOException if it is damaged, or holds no page
    public static WebArchive of(byte[] file) throws IOException {
        WebArchive archive = binaryForm(file) ? binary(file) : xml(file);
        if (archive.page().length == 0) {
            throw new IOException("no page");
        }
        return archive;
    }

    /// A file that the page loads.
    ///
    /// @param bytes its bytes
    public record Resource(String url, String type, byte[] bytes) {}

    /// What is kept with the page, without what only frames in it load.
    ///
    /// @throws IOException if it is damaged
    public static List<Resource> resources(byte[] file) throws IOException {
        List<Resource> resources = new ArrayList<>();
        if (binaryForm(file)) {
            BinaryPropertyList list = new BinaryPropertyList(file);
            for (long item : list.items(list.value(list.top(), LOADED))) {
                resources.add(new Resource(list.string(list.value(item, URL)), list.string(list.value(item, TYPE)), list.data(list.value(item, DATA))));
            }
            return resources;
        }
        try {
            for (Map<String, String> values : XmlPropertyList.dictionaries(file, LOADED)) {
                resources.add(new Resource(values.getOrDefault(URL, "").strip(), values.getOrDefault(TYPE, ""), bytes(values.getOrDefault(DATA, ""))));
            }
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new IOException("damaged", damaged);
        }
        return resources;
    }

    private static boolean binaryForm(byte[] file) {
        return file.length > 6 && file[0] == 'b' && file[1] == 'p';
    }

    private static byte[] bytes(String letters) {
        return Base64.getDecoder().decode(letters.replaceAll("[^A-Za-z0-9+/=]", ""));
    }

    private static WebArchive binary(byte[] file) throws IOException {
        BinaryPropertyList list = new BinaryPropertyList(file);
        long main = list.value(list.top(), MAIN);
        if (main < 0) {
            throw new IOException("no page");
        }
        return new WebArchive(list.data(list.value(main, DATA)), list.string(list.value(main, URL)), list.string(list.value(main, TYPE)), list.string(list.value(main, CHARSET)));
    }

    private static WebArchive xml(byte[] file) throws IOException {
        try {
            Map<String, String> values = XmlPropertyList.dictionaries(file, MAIN).stream().findFirst().orElse(Map.of());
            return new WebArchive(bytes(values.getOrDefault(DATA, "")), values.getOrDefault(URL, "").strip(), values.getOrDefault(TYPE, ""), values.getOrDefault(CHARSET, ""));
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new IOException("damaged", damaged);
        }
    }
}
