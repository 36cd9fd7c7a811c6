package app.synoptic.read.pdf;

import app.synoptic.domain.kept.SortedSearch;
import java.util.ArrayList;
import java.util.List;

/// The way from a reading text of `pdf/1` back to the pages of its file: a rectangle for each word, and for each part of one that is
/// parted between lines.
///
/// @param pages the sizes of the pages, as `width, height` in points
/// @param words in the order of the reading text, without overlap
public record PdfMap(List<Size> pages, List<Word> words) {

    /// How large a page is, in points.
    public record Size(float width, float height) {}

    /// A word, or a part of one, and where it stands.
    ///
    /// @param start where it begins in the reading text, in UTF-16 code units
    /// @param end   where it ends there
    public record Word(int start, int end, PageBox box) {}

    public PdfMap {
        pages = List.copyOf(pages);
        words = List.copyOf(words);
    }

    /// The number of the page that the character at an offset stands on, or else the next word behind it; counted from 1.
    public int page(int offset) {
        int at = first(offset);
        return words.isEmpty() ? 1 : words.get(Math.min(at, words.size() - 1)).box().page();
    }

    /// Where the words of `[start, end)` stand: one rectangle for each line. A word of which any part is asked for is there as a whole.
    public List<PageBox> boxes(int start, int end) {
        List<PageBox> boxes = new ArrayList<>();
        for (int i = first(start); i < words.size() && words.get(i).start() < end; i++) {
            PageBox box = words.get(i).box();
            if (!boxes.isEmpty() && sameLine(boxes.getLast(), box)) {
                boxes.add(around(boxes.removeLast(), box));
            } else {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /// The first word that ends behind an offset.
    private int first(int offset) {
        return SortedSearch.first(0, words.size(), word -> words.get(word).end() > offset);
    }

    private static boolean sameLine(PageBox one, PageBox next) {
        float overlap = Math.min(one.y() + one.height(), next.y() + next.height()) - Math.max(one.y(), next.y());
        float gap = next.x() - one.x() - one.width();
        return one.page() == next.page() && overlap > Math.min(one.height(), next.height()) / 2 && gap > -next.height() && gap < next.height() * 2;
    }

    static PageBox around(PageBox one, PageBox other) {
        float x = Math.min(one.x(), other.x());
        float y = Math.min(one.y(), other.y());
        return new PageBox(one.page(), x, y, Math.max(one.x() + one.width(), other.x() + other.width()) - x, Math.max(one.y() + one.height(), other.y() + other.height()) - y);
    }
}
