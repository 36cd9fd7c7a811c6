package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.container.Captures;
import app.synoptic.read.container.EpubBook;
import app.synoptic.read.container.ZipArchive;
import app.synoptic.read.document.Paragraph.Role;
import app.synoptic.read.document.Paragraph;
import app.synoptic.read.html.Box;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The reader `epub/1`, of whole books: their chapters in reading order. The path of a block begins with the name of its file in the
/// book, and its place in the source is counted there.
final class EpubReader {

    static final String ID = "epub/1";

    /// So many elements around a block may say what it is.
    private static final int FAR = 40;
    private static final Pattern ASIDE = Pattern.compile("\\b(?:toc|landmarks|page-list|titlepage|halftitlepage|copyright-page|cover|index|colophon|loi|lot)\\b");
    private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("h1", Role.HEADING), Map.entry("h2", Role.HEADING), Map.entry("h3", Role.HEADING), Map.entry("h4", Role.HEADING),
            Map.entry("h5", Role.HEADING), Map.entry("h6", Role.HEADING), Map.entry("figcaption", Role.CAPTION), Map.entry("li", Role.LIST), Map.entry("dd", Role.LIST), Map.entry("dt", Role.LIST),
            Map.entry("tr", Role.TABLE), Map.entry("td", Role.TABLE), Map.entry("th", Role.TABLE), Map.entry("blockquote", Role.QUOTE), Map.entry("nav", Role.ASIDE));

    private EpubReader() {}

    static FileReading read(ZipArchive zip, Beside beside) {
        try {
            EpubBook book = EpubBook.of(zip);
            String title = book.known().stream().filter(one -> one.field() == Field.TITLE).findFirst().map(Found::value).orElse("");
            List<Paragraph> paragraphs = new ArrayList<>();
            for (EpubBook.Chapter chapter : book.spine()) {
                if (!chapter.aside() && !add(chapter.path(), book.bytes(chapter), title, paragraphs)) {
                    return new FileReading.Refused(Reason.TOO_MANY_ELEMENTS);
                }
            }
            List<Found> known = new ArrayList<>(book.known());
            known.addAll(beside.known());
            return DocumentText.of(ID, "epub", "UTF-8", paragraphs, known);
        } catch (IOException unread) {
            return new FileReading.Refused(Captures.reason(unread));
        }
    }

    /// Adds a chapter, unless there is more than a book for people has.
    private static boolean add(String file, byte[] bytes, String title, List<Paragraph> paragraphs) {
        Optional<HtmlDecoder.Characters> characters = HtmlDecoder.decode(bytes);
        if (characters.isEmpty()) {
            return true;
        }
        Optional<HtmlPage> page = HtmlPage.ofXhtml(characters.get().text());
        if (page.isEmpty() || paragraphs.size() > Paragraph.MOST) {
            return false;
        }
        boolean titled = paragraphs.stream().anyMatch(paragraph -> paragraph.role() == Role.TITLE);
        for (PageBlock block : page.get().blocks()) {
            String text = page.get().text(block);
            Role role = role(block);
            boolean headline = !titled && role == Role.HEADING && text.equalsIgnoreCase(title);
            titled |= headline;
            paragraphs.add(new Paragraph(text, headline ? Role.TITLE : role, file + "#" + block.box().path(), block.sourceStart(), block.sourceEnd()));
        }
        return true;
    }

    private static Role role(PageBlock block) {
        Role role = Role.TEXT;
        int steps = 0;
        for (Box box = block.box(); box != null && steps < FAR; box = box.parent(), steps++) {
            String type = box.element().attr("epub:type");
            if (box.tag().equals("nav") || !type.isEmpty() && ASIDE.matcher(type).find()) {
                return Role.ASIDE;
            }
            role = role == Role.TEXT ? ROLES.getOrDefault(box.tag(), Role.TEXT) : role;
        }
        return block.hidden() ? Role.HIDDEN : role;
    }
}
