package app.synoptic.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The blocks of a document in its order: that of the structure tree where the file is tagged, else that in which it is drawn, never
/// that of the places on the page. What the structure leaves out, running heads and feet among it, stands before the first block that
/// begins on a later page, so that no paragraph is cut by it.
///
/// @param views    the pages
/// @param lettered how many letters each page has
@SuppressWarnings("ArrayRecordComponent")
record PdfLayout(List<PdfBlock> blocks, List<PageGeometry> views, int[] lettered) {

    /// More letters than a document for people has.
    static final int MOST_LETTERS = 20_000_000;
    /// A structure that leaves out a larger part of the letters is not the document's.
    private static final double MOST_LEFT_OUT = 0.3;

    /// Reads the pages. Some files make this take very long, or more memory than there is.
    ///
    /// @throws IOException if it is damaged
    static PdfLayout of(PDDocument document, List<PDPage> pages) throws IOException {
        List<PageGeometry> views = pages.stream().map(PageGeometry::of).toList();
        List<Letter> letters = new ArrayList<>();
        int[] lettered = new int[pages.size()];
        PageLetters drawing = new PageLetters();
        for (int i = 0; i < lettered.length; i++) {
            List<Letter> page = drawing.of(pages.get(i), i);
            lettered[i] = (int) page.stream().filter(letter -> !letter.blank()).count();
            letters.addAll(page);
            if (letters.size() > MOST_LETTERS) {
                throw new IOException("more letters than are read");
            }
        }
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        StructureOrder.Ordered ordered = root == null ? new StructureOrder.Ordered(List.of(), letters) : StructureOrder.of(root, pages, letters);
        boolean tagged = visible(ordered.leftOut()) <= visible(letters) * MOST_LEFT_OUT;
        return new PdfLayout(joined(tagged ? ordered.pieces() : List.of(), tagged ? ordered.leftOut() : letters, views), views, lettered);
    }

    private static long visible(List<Letter> letters) {
        return letters.stream().filter(letter -> !letter.blank()).count();
    }

    private static List<PdfBlock> joined(List<BlockLetters> tagged, List<Letter> rest, List<PageGeometry> views) {
        List<TextLine> drawn = TextLine.of(rest, true);
        IdentityHashMap<BlockLetters, List<TextLine>> lines = new IdentityHashMap<>();
        tagged.forEach(piece -> lines.put(piece, TextLine.of(piece.letters(), false)));
        Margins.Parted parted = new Margins(drawn, views).part(drawn);
        List<BlockLetters> beside = new ArrayList<>(parted.margins());
        beside.forEach(piece -> lines.put(piece, TextLine.of(piece.letters(), true)));
        List<BlockLetters> order = new ArrayList<>(tagged);
        for (List<TextLine> paragraph : DrawnParagraphs.of(parted.text())) {
            List<Letter> letters = paragraph.stream().flatMap(line -> line.letters().stream()).toList();
            BlockLetters piece = tagged.isEmpty() ? BlockLetters.drawn(letters, false) : new BlockLetters("Artifact", false, false, letters);
            lines.put(piece, paragraph);
            (tagged.isEmpty() ? order : beside).add(piece);
        }
        Hyphens hyphens = new Hyphens(Stream.concat(tagged.stream().flatMap(piece -> lines.getOrDefault(piece, List.of()).stream()), drawn.stream()).map(TextLine::text).toList());
        return between(order, beside).stream().map(piece -> PdfBlock.of(piece, lines.getOrDefault(piece, List.of()), hyphens)).filter(block -> !block.text().isBlank()).toList();
    }

    private static List<BlockLetters> between(List<BlockLetters> order, List<BlockLetters> beside) {
        List<BlockLetters> all = new ArrayList<>();
        List<BlockLetters> waiting = new ArrayList<>(beside);
        waiting.sort((one, other) -> Integer.compare(one.letters().getFirst().page(), other.letters().getFirst().page()));
        int next = 0;
        for (BlockLetters piece : order) {
            int page = piece.letters().getFirst().page();
            while (next < waiting.size() && waiting.get(next).letters().getFirst().page() < page) {
                all.add(waiting.get(next++));
            }
            all.add(piece);
        }
        all.addAll(waiting.subList(next, waiting.size()));
        return all;
    }
}
