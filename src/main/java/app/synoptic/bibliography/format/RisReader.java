package app.synoptic.bibliography.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads RIS: two letters, a hyphen and what they say, a line each, from `TY` to `ER`.
///
/// @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
final class RisReader {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {0,2}-(?: (.*))?");

    private RisReader() {}

    /// @param files finds the files that records name
    static List<BibliographicItem> of(String text, NamedFiles files) {
        List<BibliographicItem> items = new ArrayList<>();
        BibliographicItem.@Nullable Builder open = null;
        for (String line : text.lines().toList()) {
            Matcher said = LINE.matcher(line.stripTrailing());
            if (said.matches()) {
                String value = said.group(2) == null ? "" : said.group(2).strip();
                if (said.group(1).equals("TY") || open == null) {
                    open = said.group(1).equals("TY") ? new BibliographicItem.Builder() : null;
                } else if (said.group(1).equals("ER")) {
                    open.done().ifPresent(items::add);
                    open = null;
                } else {
                    says(open, said.group(1), value, files);
                }
            }
        }
        if (open != null) {
            open.done().ifPresent(items::add);
        }
        return items;
    }

    private static void says(BibliographicItem.Builder item, String tag, String value, NamedFiles files) {
        switch (tag) {
            case "TI", "T1" -> item.title(value);
            case "AU", "A1" -> item.author(value, "");
            case "T2", "JO", "JF", "PB" -> item.publisher(value);
            case "DA", "PY", "Y1" -> item.date(value);
            case "UR" -> item.url(value);
            case "DO" -> item.doi(value);
            case "LA" -> item.language(value);
            case "L1", "L2", "L4" -> files.of(value).ifPresent(item::file);
            default -> { }
        }
    }
}
