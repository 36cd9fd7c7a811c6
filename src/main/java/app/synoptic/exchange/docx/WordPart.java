package app.synoptic.exchange.docx;

import app.synoptic.exchange.docx.Inline.Face;
import app.synoptic.exchange.packing.XmlPrinter;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Prints paragraphs, headings and tables of one part of a document, as WordprocessingML.
final class WordPart {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XmlPrinter xml;
    private final Bookmarks bookmarks;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    /// @param bookmarks what the places of the whole document are called
    WordPart(XmlPrinter xml, Bookmarks bookmarks) {
        this.xml = xml;
        this.bookmarks = bookmarks;
    }

    XmlPrinter xml() {
        return xml;
    }

    /// The addresses that the part leads to, each with the relation by which it names it.
    Map<String, String> addresses() {
        return addresses;
    }

    WordPart paragraph(String style, Inline... pieces) {
        return paragraph(style, List.of(pieces));
    }

    WordPart paragraph(String style, List<Inline> pieces) {
        open(style, rightToLeft(pieces));
        pieces.forEach(this::print);
        xml.close();
        return this;
    }

    /// A heading at a place of its own; one of the first level begins a page.
    ///
    /// @param level from 1
    void heading(int level, String target, List<Inline> pieces) {
        heading(level, target, pieces, level == 1);
    }

    /// The same that goes on where the page is.
    void headingOn(int level, String target, List<Inline> pieces) {
        heading(level, target, pieces, false);
    }

    private void heading(int level, String target, List<Inline> pieces, boolean onNewPage) {
        open("Heading" + level, rightToLeft(pieces), onNewPage);
        place(target, () -> pieces.forEach(this::print));
        xml.close();
    }

    void open(String style, boolean rightToLeft) {
        open(style, rightToLeft, false);
    }

    private void open(String style, boolean rightToLeft, boolean onNewPage) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
        }
        if (style.equals("ListBullet")) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "1").close();
        }
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    /// What `inside` prints is the place.
    void place(String target, Runnable inside) {
        String number = String.valueOf(bookmarks.number(target));
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", bookmarks.name(target));
        inside.run();
        xml.empty("w:bookmarkEnd", "w:id", number);
    }

    void print(Inline piece) {
        switch (piece) {
            case Inline.Words(var words, var faces, var language) -> run(words, faces, null, language);
            case Inline.Leads(var target, var words, var language) -> {
                xml.open("w:hyperlink", "w:anchor", bookmarks.name(target), "w:history", "1");
                run(words, Set.of(), null, language);
                xml.close();
            }
            case Inline.Web(var address, var words) -> {
                xml.open("w:hyperlink", "r:id", addresses.computeIfAbsent(address, _ -> "web" + (addresses.size() + 1)), "w:history", "1");
                run(words, Set.of(), "Hyperlink", null);
                xml.close();
            }
            case Inline.Mark(int footnote) -> {
                xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
                xml.empty("w:footnoteReference", "w:id", String.valueOf(footnote)).close();
            }
            case Inline.Break() -> xml.open("w:r").empty("w:br").close();
            case Inline.Field(var instruction, var shown) -> {
                xml.open("w:fldSimple", "w:instr", instruction);
                run(shown, Set.of(), null, null);
                xml.close();
            }
        }
    }

    /// The page a place is on, at the right edge: a field, since only whoever lays the pages out knows it.
    void page(String target) {
        xml.open("w:r").empty("w:tab").close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true").close();
        xml.open("w:r").words("w:instrText", " PAGEREF " + bookmarks.name(target) + " \\h ", "xml:space", "preserve").close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
        xml.open("w:r").words("w:t", "–").close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    }

    private void run(String words, Set<Face> faces, @Nullable String style, @Nullable String language) {
        if (words.isEmpty()) {
            return;
        }
        boolean turned = rightToLeft(words);
        xml.open("w:r");
        String named = faces.contains(Face.CITED) ? "CitedWords" : faces.contains(Face.CODE) ? "Verbatim" : style;
        if (named != null || !faces.isEmpty() || language != null || turned) {
            xml.open("w:rPr");
            if (named != null) {
                xml.empty("w:rStyle", "w:val", named);
            }
            if (faces.contains(Face.BOLD)) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (faces.contains(Face.ITALIC)) {
                xml.empty("w:i").empty("w:iCs");
            }
            if (turned) {
                xml.empty("w:rtl");
            }
            if (language != null) {
                xml.empty("w:lang", turned ? "w:bidi" : "w:val", language);
            }
            xml.close();
        }
        text(words);
        xml.close();
    }

    private void text(String words) {
        String[] lines = words.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.words("w:t", lines[i], "xml:space", "preserve");
        }
    }

    /// A table whose first row says what the columns are, and stands again on each page.
    ///
    /// @param widths of the columns, in twentieths of a point
    void table(List<Integer> widths, List<String> heads, List<List<List<Inline>>> rows) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "SourcesTable").empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed").empty("w:tblLook", "w:val", "0620", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0",
                        "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1").close();
        xml.open("w:tblGrid");
        widths.forEach(column -> xml.empty("w:gridCol", "w:w", String.valueOf(column)));
        xml.close();
        row(widths, heads.stream().map(head -> List.of(Inline.of(head))).toList(), true);
        rows.forEach(row -> row(widths, row, false));
        xml.close();
    }

    private void row(List<Integer> widths, List<List<Inline>> cells, boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < widths.size(); i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(widths.get(i)), "w:type", "dxa").close();
            paragraph(head ? "TableHead" : "TableText", cells.get(i));
            xml.close();
        }
        xml.close();
    }

    private static boolean rightToLeft(List<Inline> pieces) {
        return pieces.stream().map(piece -> piece instanceof Inline.Words(var words, var _, var _) ? words : "").filter(words -> !words.isBlank()).findFirst()
                .filter(WordPart::rightToLeft).isPresent();
    }

    /// By its first strong letter.
    private static boolean rightToLeft(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length()) && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

}
