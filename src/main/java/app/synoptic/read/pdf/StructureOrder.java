package app.synoptic.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Puts letters into the order of the structure tree of a tagged file, each block of it a piece.
///
/// @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 14.7 and 14.8</a>
final class StructureOrder {

    private static final int DEEPEST = 300;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final Set<String> INLINE = Set.of("Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Em",
            "Strong", "Sub", "Lbl", "LBody", "Formula");
    /// What holds blocks, or else text that has no better name: it parts blocks only where a line ends as well.
    private static final Set<String> GROUPING = Set.of("Document", "DocumentFragment", "Part", "Art", "Sect", "Div", "NonStruct", "Private", "Aside", "TOC", "L", "Table", "TR",
            "THead", "TBody", "TFoot", "Figure", "Index");

    private final Map<Long, List<Letter>> contents = new HashMap<>();
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Set<Long> repeated = new HashSet<>();
    private final Set<COSDictionary> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roles;
    private final List<BlockLetters> pieces = new ArrayList<>();
    private List<Letter> open = new ArrayList<>();
    private String role = "NonStruct";
    private boolean table;
    private boolean parted;

    private StructureOrder(COSDictionary root, List<PDPage> sheets, List<Letter> letters) {
        for (int i = 0; i < sheets.size(); i++) {
            pages.put(sheets.get(i).getCOSObject(), i);
        }
        for (Letter letter : letters) {
            if (letter.content() >= 0) {
                contents.computeIfAbsent(key(letter.page(), letter.content()), _ -> new ArrayList<>()).add(letter);
            }
        }
        roles = root.getCOSDictionary(COSName.ROLE_MAP);
    }

    /// @param pieces   in the order of the structure
    /// @param leftOut  the letters it leaves out, in the order they are drawn
    record Ordered(List<BlockLetters> pieces, List<Letter> leftOut) {}

    static Ordered of(COSDictionary root, List<PDPage> sheets, List<Letter> letters) {
        StructureOrder order = new StructureOrder(root, sheets, letters);
        order.kids(root, -1, "Document", false, 0);
        order.close();
        List<Letter> leftOut = letters.stream().filter(letter -> letter.content() < 0 || order.contents.containsKey(key(letter.page(), letter.content()))
                || order.repeated.contains(key(letter.page(), letter.content()))).toList();
        return new Ordered(order.pieces, leftOut);
    }

    private static long key(int page, int content) {
        return (long) page << 32 | content;
    }

    private void kids(COSDictionary element, int page, String name, boolean inTable, int depth) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray all) {
            for (COSBase kid : all) {
                kid(kid, page, name, inTable, depth);
            }
        } else if (kids != null) {
            kid(kids, page, name, inTable, depth);
        }
    }

    private void kid(COSBase given, int page, String name, boolean inTable, int depth) {
        COSBase kid = given instanceof COSObject reference ? reference.getObject() : given;
        if (kid instanceof COSNumber number) {
            take(contents.remove(key(page, number.intValue())), name, inTable);
        } else if (kid instanceof COSDictionary dictionary) {
            int there = pages.getOrDefault(dictionary.getCOSDictionary(COSName.PG), page);
            String type = dictionary.getNameAsString(COSName.TYPE);
            if ("MCR".equals(type)) {
                if (!dictionary.containsKey(COSName.getPDFName("Stm"))) {
                    take(contents.remove(key(there, dictionary.getInt(COSName.MCID, -1))), name, inTable);
                }
            } else if (!"OBJR".equals(type) && depth < DEEPEST && seen.size() < MOST_ELEMENTS && seen.add(dictionary)) {
                element(dictionary, there, name, inTable, depth);
            }
        }
    }

    private void element(COSDictionary element, int page, String around, boolean inTable, int depth) {
        String name = standard(element.getNameAsString(COSName.S));
        boolean inside = inTable || name.equals("Table");
        boolean leaf = name.equals("NonStruct") && !holdsElements(element);
        String actual = element.getString(COSName.ACTUAL_TEXT);
        if (INLINE.contains(name) || leaf) {
            int from = open.size();
            kids(element, page, around, inside, depth + 1);
            replace(actual, Math.min(from, open.size()));
            return;
        }
        boolean soft = GROUPING.contains(name);
        part(soft);
        kids(element, page, soft && !GROUPING.contains(around) ? around : name, inside, depth + 1);
        replace(actual, 0);
        part(soft);
    }

    /// What follows is another block: at once, or where a line ends as well.
    private void part(boolean soft) {
        if (soft) {
            parted = true;
        } else {
            close();
        }
    }

    private void take(@Nullable List<Letter> letters, String name, boolean inTable) {
        if (letters == null || letters.isEmpty()) {
            return;
        }
        if (parted && !open.isEmpty() && !TextLine.follows(open.getLast(), letters.getFirst(), 1)) {
            close();
        }
        parted = false;
        if (open.isEmpty()) {
            role = name;
            table = inTable;
        }
        open.addAll(letters);
    }

    private void close() {
        if (repeated(open)) {
            open.forEach(letter -> repeated.add(key(letter.page(), letter.content())));
        } else if (open.stream().anyMatch(letter -> !letter.blank())) {
            pieces.add(new BlockLetters(role, table, false, open));
        }
        open = new ArrayList<>();
        parted = false;
    }

    /// Whether letters are the same on each of several pages, at the same place: what a page keeps in sight is printed on each.
    private static boolean repeated(List<Letter> letters) {
        if (letters.isEmpty() || letters.getFirst().page() == letters.getLast().page()) {
            return false;
        }
        Map<Integer, StringBuilder> texts = new HashMap<>();
        Set<Integer> heights = new HashSet<>();
        for (Letter letter : letters) {
            if (!texts.containsKey(letter.page())) {
                heights.add(Math.round(letter.y() / 2));
            }
            texts.computeIfAbsent(letter.page(), _ -> new StringBuilder()).append(letter.text());
        }
        return heights.size() == 1 && texts.values().stream().map(StringBuilder::toString).distinct().count() == 1;
    }

    /// Puts the text that an element says it has in the place of its letters.
    private void replace(@Nullable String actual, int from) {
        if (actual != null && from < open.size()) {
            List<Letter> letters = open.subList(from, open.size());
            Letter whole = letters.getFirst();
            for (Letter letter : letters) {
                whole = TextLine.follows(whole, letter, 1) ? whole.upTo(letter) : whole;
            }
            String text = Characters.plain(actual);
            letters.clear();
            if (!text.isEmpty()) {
                open.add(whole.with(text));
            }
        }
    }

    private static boolean holdsElements(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    return true;
                }
            }
            return false;
        }
        return kids instanceof COSDictionary kid && kid.containsKey(COSName.S);
    }

    /// The standard name that a file's own name stands for.
    private String standard(@Nullable String name) {
        String standard = name == null ? "NonStruct" : name;
        Set<String> passed = new HashSet<>();
        while (roles != null && passed.add(standard) && roles.getNameAsString(standard) != null) {
            standard = roles.getNameAsString(standard);
        }
        return standard;
    }
}
