package app.synoptic.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Where a page says that a picture lies: it may name several sizes, and often a placeholder first.
final class PictureAddresses {

    private static final List<String> SINGLE = List.of("src", "data-src", "data-original", "data-lazy-src");
    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
    /// One entry of a set; a comma within an address is part of it.
    private static final Pattern ENTRY = Pattern.compile("([^\\s,]\\S*[^\\s,]|[^\\s,])(?:\\s+[\\d.]+[wxh])*\\s*(?:,|$)");
    private static final int MOST = 24;
    private static final int LONGEST_SET = 40 * 1024 * 1024;

    private PictureAddresses() {}

    /// All of them, of the picture and of the sources beside it.
    static List<String> of(Element picture) {
        List<String> addresses = new ArrayList<>();
        SINGLE.forEach(name -> add(picture.attr(name), addresses));
        SETS.forEach(name -> addSet(picture.attr(name), addresses));
        Element around = picture.parent();
        if (around != null && around.normalName().equals("picture")) {
            around.children().stream().filter(child -> child.normalName().equals("source")).limit(MOST)
                    .forEach(source -> SETS.forEach(name -> addSet(source.attr(name), addresses)));
        }
        return addresses.size() > MOST ? addresses.subList(0, MOST) : addresses;
    }

    private static void add(String address, List<String> addresses) {
        if (!address.isBlank()) {
            addresses.add(address.strip());
        }
    }

    private static void addSet(String set, List<String> addresses) {
        if (set.length() < LONGEST_SET) {
            Matcher entry = ENTRY.matcher(set);
            while (entry.find() && addresses.size() < MOST) {
                add(entry.group(1), addresses);
            }
        }
    }
}
