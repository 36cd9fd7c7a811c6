package app.synoptic.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds running heads, running feet and page numbers among the lines of a document: what stands at the edge of several pages at the
/// same height, but for its figures; a number alone there; and what browsers print around a page.
final class Margins {

    /// So much of a page's height is its edge, at the top and at the bottom.
    private static final float EDGE = 0.12f;
    private static final float SAME_HEIGHT = 3;
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("(?i)^\\W*(?:page|seite|стр(?:аница|\\.)?|էջ)?\\W*\\d{1,4}\\W*(?:(?:of|von|из|/|\\|)\\W*\\d{1,4}\\W*)?$", Pattern.UNICODE_CHARACTER_CLASS);
    static final Pattern ADDRESS = Pattern.compile("^(?:https?|file)://\\S+");
    private static final Pattern DAY = Pattern.compile("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b");

    private final List<PageGeometry> views;
    private final Map<String, Set<Integer>> pages = new HashMap<>();
    /// Where on each page there is the row of an address at the foot, and that of a day at the head.
    private final Map<Integer, Float> addresses = new HashMap<>();
    private final Map<Integer, Float> days = new HashMap<>();

    /// @param lines all lines of the document
    Margins(List<TextLine> lines, List<PageGeometry> views) {
        this.views = views;
        for (TextLine line : lines) {
            if (edge(line)) {
                String text = line.text();
                if (text.length() <= LONGEST) {
                    for (long height = height(line) - 1; height <= height(line) + 1; height++) {
                        pages.computeIfAbsent(key(text, height), _ -> new HashSet<>()).add(line.page());
                    }
                }
                if (bottom(line) && ADDRESS.matcher(text).find()) {
                    addresses.put(line.page(), line.first().y());
                } else if (!bottom(line) && DAY.matcher(text).find()) {
                    days.putIfAbsent(line.page(), line.first().y());
                }
            }
        }
    }

    boolean has(TextLine line) {
        if (!edge(line)) {
            return false;
        }
        String text = line.text();
        if (NUMBER.matcher(text).matches()) {
            return true;
        }
        if (browser(line)) {
            return true;
        }
        return text.length() <= LONGEST && pages.getOrDefault(key(text, height(line)), Set.of()).size() > 1;
    }

    /// Whether it stands in one of the two rows that a browser prints around a page.
    private boolean browser(TextLine line) {
        Float row = addresses.containsKey(line.page()) ? (bottom(line) ? addresses : days).get(line.page()) : null;
        return row != null && Math.abs(row - line.first().y()) < SAME_HEIGHT;
    }

    private static String key(String text, long height) {
        return height + " " + text.replaceAll("\\d+", "#");
    }

    private static long height(TextLine line) {
        return Math.round(line.first().y() / SAME_HEIGHT);
    }

    private boolean edge(TextLine line) {
        float height = views.get(line.page()).height();
        float middle = line.first().y() + line.first().height() / 2;
        return middle < height * EDGE || middle > height * (1 - EDGE);
    }

    private boolean bottom(TextLine line) {
        return line.first().y() > views.get(line.page()).height() / 2;
    }

    /// The lines that are not at the edges, and each of those that are as a piece of its own.
    record Parted(List<TextLine> text, List<BlockLetters> margins) {}

    Parted part(List<TextLine> lines) {
        List<TextLine> text = new ArrayList<>();
        List<BlockLetters> margins = new ArrayList<>();
        for (TextLine line : lines) {
            if (has(line)) {
                margins.add(BlockLetters.drawn(line.letters(), true));
            } else {
                text.add(line);
            }
        }
        return new Parted(text, margins);
    }
}
