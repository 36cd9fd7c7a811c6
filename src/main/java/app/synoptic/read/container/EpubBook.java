package app.synoptic.read.container;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// An EPUB file: what it says of itself, and its chapters in reading order.
///
/// @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
public final class EpubBook {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final int MOST_CHAPTERS = 5_000;
    private static final int MOST_TAGS = 200_000;
    private static final int DEEPEST = 200;
    private static final Set<String> CHAPTERS = Set.of("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document");
    /// Ways to pack fonts that lock nothing.
    private static final Set<String> FONTS = Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private final ZipArchive zip;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Found> known;

    /// One file of the reading order.
    ///
    /// @param path  its name in the packed file
    /// @param title what the table of contents calls it; empty where it does not
    /// @param aside whether it is the table of contents itself, or out of the reading order
    public record Chapter(String path, String title, boolean aside) {}

    private EpubBook(ZipArchive zip, Document opf, String folder) throws IOException {
        this.zip = zip;
        known = EpubMetadata.of(opf);
        Map<String, Element> items = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (Element item : opf.getElementsByTag("item")) {
            items.putIfAbsent(item.attr("id"), item);
            String path = path(folder, item.attr("href"));
            if ((" " + item.attr("properties") + " ").contains(" nav ") || item.attr("media-type").equals("application/x-dtbncx+xml")) {
                titles(path, titles);
            }
        }
        Set<String> seen = new HashSet<>();
        for (Element reference : opf.select("spine > itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null && CHAPTERS.contains(item.attr("media-type").toLowerCase(Locale.ROOT)) && chapters.size() < MOST_CHAPTERS) {
                String path = path(folder, item.attr("href"));
                boolean aside = reference.attr("linear").equals("no") || (" " + item.attr("properties") + " ").contains(" nav ");
                if (zip.has(path) && seen.add(path)) {
                    chapters.add(new Chapter(path, titles.getOrDefault(path, ""), aside));
                }
            }
        }
        locked();
    }

    public static boolean meant(ZipArchive zip) {
        return zip.has(CONTAINER);
    }

    /// @throws IOException if the book is damaged
    /// @throws EncryptedException if its chapters are locked
    public static EpubBook of(ZipArchive zip) throws IOException {
        Element rootfile = xml(zip, CONTAINER).selectFirst("rootfile[full-path]");
        if (rootfile == null || !zip.has(rootfile.attr("full-path"))) {
            throw new IOException("a book without a package");
        }
        String opf = rootfile.attr("full-path");
        return new EpubBook(zip, xml(zip, opf), opf.substring(0, opf.lastIndexOf('/') + 1));
    }

    /// What the book says of itself.
    public List<Found> known() {
        return known;
    }

    public List<Chapter> spine() {
        return List.copyOf(chapters);
    }

    public byte[] bytes(Chapter chapter) throws IOException {
        return zip.file(chapter.path()).orElseThrow(() -> new MissingException(chapter.path()));
    }

    /// Each chapter as a capture of its own.
    List<ContainedCapture> chapters() {
        List<ContainedCapture> all = new ArrayList<>();
        List<Found> ofAll = known.stream().filter(one -> one.field() != Field.TITLE && one.field() != Field.URL).toList();
        for (Chapter chapter : chapters) {
            if (!chapter.aside()) {
                List<Found> said = new ArrayList<>(ofAll);
                if (!chapter.title().isEmpty()) {
                    said.add(new Found(Field.TITLE, chapter.title(), Place.CAPTURE, "table of contents", 0.75));
                }
                all.add(new ContainedCapture(chapter.path(), chapter.path().substring(chapter.path().lastIndexOf('/') + 1), new Beside(said), () -> bytes(chapter)));
            }
        }
        return all;
    }

    private void titles(String path, Map<String, String> titles) throws IOException {
        if (!zip.has(path)) {
            return;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Document contents = xml(zip, path);
        Map<String, String> found = new LinkedHashMap<>();
        for (Element link : contents.select("nav a[href]")) {
            found.putIfAbsent(path(folder, link.attr("href")), link.text().strip());
        }
        for (Element point : contents.select("navPoint").stream().limit(MOST_CHAPTERS).toList()) {
            Element label = point.selectFirst("navLabel > text");
            Element content = point.selectFirst("content[src]");
            if (label != null && content != null) {
                found.putIfAbsent(path(folder, content.attr("src")), label.text().strip());
            }
        }
        found.forEach(titles::putIfAbsent);
    }

    private void locked() throws IOException {
        if (!zip.has(ENCRYPTION)) {
            return;
        }
        Set<String> paths = new HashSet<>();
        chapters.forEach(chapter -> paths.add(chapter.path()));
        for (Element data : xml(zip, ENCRYPTION).select("*|EncryptedData, EncryptedData")) {
            Element method = data.selectFirst("*|EncryptionMethod, EncryptionMethod");
            Element reference = data.selectFirst("*|CipherReference, CipherReference");
            boolean font = method != null && FONTS.contains(method.attr("Algorithm"));
            if (!font && reference != null && paths.contains(path("", reference.attr("URI")))) {
                throw new EncryptedException();
            }
        }
    }

    /// Nothing outside of the file is read: this parser knows no document types.
    private static Document xml(ZipArchive zip, String name) throws IOException {
        String xml = new String(zip.file(name).orElseThrow(() -> new MissingException(name)), StandardCharsets.UTF_8);
        if (xml.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new TooMuchException("more elements than a book has");
        }
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    }

    /// The name in the packed file of what a reference from a folder in it leads to.
    static String path(String folder, String reference) {
        String plain = PercentEncoding.decoded(reference.replaceFirst("#.*", ""));
        List<String> parts = new ArrayList<>();
        for (String part : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
