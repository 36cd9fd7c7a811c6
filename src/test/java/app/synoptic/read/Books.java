package app.synoptic.read;

import java.util.ArrayList;
import java.util.List;

/// Books of any chapters.
public final class Books {

    private Books() {}

    /// An EPUB of a title, with a chapter of a sentence or two for each of its titles.
    public static byte[] of(String title, String... chapters) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        StringBuilder contents = new StringBuilder();
        List<Object> files = new ArrayList<>();
        for (int i = 0; i < chapters.length; i++) {
            String name = "chapter" + i + ".xhtml";
            items.append("<item id=\"c%d\" href=\"%s\" media-type=\"application/xhtml+xml\"/>".formatted(i, name));
            spine.append("<itemref idref=\"c%d\"/>".formatted(i));
            contents.append("<li><a href=\"%s\">%s</a></li>".formatted(name, chapters[i]));
            files.addAll(List.of(name, ("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>%1$s</title></head><body><h1>%1$s</h1>"
                    + "<p>%1$s crossed the bay in the year %2$d, when the harbour had %2$d berths.</p></body></html>").formatted(chapters[i], 1900 + i)));
        }
        files.addAll(0, List.of("mimetype", "application/epub+zip", "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "content.opf", ("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%s</dc:title></metadata>"
                        + "<manifest><item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>%s</manifest><spine>%s</spine></package>").formatted(title, items, spine),
                "nav.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><nav><ol>%s</ol></nav></body></html>".formatted(contents)));
        return Zips.of(files.toArray());
    }
}
