package app.synoptic.read.layout;

import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A saved page as it can be set anew: what is on it, one under another, and the pictures its capture holds.
public final class LaidPage {

    private static final int LONGEST_ALTERNATE = 400;
    /// A picture that the page wants no larger, in pixels, is a sign or an icon.
    private static final int ICON = 48;

    private final List<PageItem> items;
    private final List<@Nullable Supplier<byte[]>> pictures;

    private LaidPage(List<PageItem> items, List<@Nullable Supplier<byte[]>> pictures) {
        this.items = List.copyOf(items);
        this.pictures = pictures;
    }

    /// What is on the page, in its order.
    public List<PageItem> items() {
        return items;
    }

    /// The bytes of a picture as the capture holds them; empty where it does not, or where they are too many.
    public Optional<byte[]> picture(int number) {
        Supplier<byte[]> bytes = pictures.get(number);
        try {
            return bytes == null ? Optional.empty() : Optional.of(bytes.get()).filter(file -> file.length > 0 && file.length <= HeldPictures.MOST_BYTES);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    static LaidPage of(HtmlPage page, HeldPictures held) {
        InlineElements inline = InlineElements.of(page);
        List<PageItem.Words> words = new PageShape(page, inline).words();
        Map<Element, int[]> holders = holders(page);
        Element base = page.document().selectFirst("base[href]");
        String from = base == null ? "" : base.attr("href").strip();
        List<PageItem> items = new ArrayList<>();
        List<@Nullable Supplier<byte[]>> pictures = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int block = 0;
        for (InlineElements.Seen picture : inline.pictures()) {
            while (block < words.size() && words.get(block).start() < picture.at()) {
                items.add(words.get(block));
                block++;
            }
            List<String> addresses = PictureAddresses.of(picture.element());
            int[] around = around(picture.element(), holders);
            Supplier<byte[]> bytes = held.best(addresses, from).orElse(null);
            if (around != null && !icon(picture.element()) && (bytes != null || told(picture.element())) && seen.add(addresses.isEmpty() ? "" : addresses.getLast())) {
                items.add(new PageItem.Picture(pictures.size(), around[0], around[1], alternate(picture.element()), PageShape.number(picture.element().attr("width"), 0),
                        PageShape.number(picture.element().attr("height"), 0), bytes != null));
                pictures.add(bytes);
            }
        }
        items.addAll(words.subList(block, words.size()));
        return new LaidPage(items, pictures);
    }

    /// Of each element that holds blocks, where their words begin and end.
    private static Map<Element, int[]> holders(HtmlPage page) {
        Map<Element, int[]> holders = new IdentityHashMap<>();
        for (PageBlock block : page.blocks()) {
            for (Element holder = block.box().element(); holder != null; holder = holder.parent()) {
                int[] known = holders.putIfAbsent(holder, new int[]{block.start(), block.end()});
                if (known != null) {
                    known[1] = block.end();
                }
            }
        }
        return holders;
    }

    private static int @Nullable [] around(Element picture, Map<Element, int[]> holders) {
        for (Element holder = picture.parent(); holder != null; holder = holder.parent()) {
            int[] words = holders.get(holder);
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    /// Whether the page makes something of a picture, so that it is missed where it is not there.
    private static boolean told(Element picture) {
        return !alternate(picture).isEmpty() || picture.closest("figure") != null;
    }

    private static boolean icon(Element picture) {
        int width = PageShape.number(picture.attr("width"), ICON + 1);
        int height = PageShape.number(picture.attr("height"), ICON + 1);
        return width <= ICON && height <= ICON;
    }

    private static String alternate(Element picture) {
        String said = picture.attr("alt").strip().replaceAll("\\s+", " ");
        return said.length() > LONGEST_ALTERNATE ? said.substring(0, LONGEST_ALTERNATE) : said;
    }
}
