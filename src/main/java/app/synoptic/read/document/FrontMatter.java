package app.synoptic.read.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The block of names and values before a Markdown text, in YAML between `---` or in TOML between `+++`: of both so much as programs
/// that clip pages and keep notes write.
///
/// @param values by name in lower case, in the order of the file
/// @param length how much of the text it takes
public record FrontMatter(Map<String, List<String>> values, int length) {

    public static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    private static final int LONGEST = 2_000;
    private static final Pattern WHOLE = Pattern.compile("\\A\\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R((?:[^\\n]*\\n){0,500}?)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}_][\\p{L}\\d_ -]{0,40}?)\\s*[:=]\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern NESTED = Pattern.compile("\\s+name\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^']|'')*)'|([^,]+)");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]");

    /// That at the beginning of a text; [#NONE] where there is none.
    public static FrontMatter of(String text) {
        Matcher block = WHOLE.matcher(text);
        if (!block.find()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        String name = "";
        for (String line : block.group(2).split("\\R")) {
            Matcher entry = ENTRY.matcher(line);
            Matcher item = ITEM.matcher(line);
            Matcher nested = NESTED.matcher(line);
            if (entry.matches()) {
                name = entry.group(1).strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
                add(values, name, entry.group(2));
            } else if (item.matches() && !name.isEmpty()) {
                add(values, name, item.group(1).replaceFirst("^name\\s*:\\s*", ""));
            } else if (nested.matches() && !name.isEmpty()) {
                add(values, name, nested.group(1));
            }
        }
        return values.isEmpty() ? NONE : new FrontMatter(values, block.end());
    }

    /// All values of the first of some names that is there.
    public List<String> all(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.getOrDefault(name, List.of());
            }
        }
        return List.of();
    }

    private static void add(Map<String, List<String>> values, String name, String written) {
        String value = written.strip();
        if (value.length() > LONGEST) {
            return;
        }
        List<String> found = new ArrayList<>();
        if (value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[")) {
            Matcher piece = PIECE.matcher(value.substring(1, value.length() - 1));
            while (piece.find()) {
                found.add(plain(piece.group()));
            }
        } else if (!value.matches("[|>][+-]?\\d?") && !value.equals("null") && !value.equals("~")) {
            found.add(plain(value));
        }
        found.removeIf(String::isEmpty);
        if (!found.isEmpty()) {
            values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(found);
        }
    }

    /// Without quotation marks, remarks behind it and brackets of links.
    private static String plain(String written) {
        String value = written.strip();
        if (value.length() > 1 && value.startsWith("\"") && value.indexOf('"', 1) > 0) {
            Matcher quoted = PIECE.matcher(value);
            value = quoted.find() && quoted.group(1) != null ? quoted.group(1).replace("\\\"", "\"").replace("\\\\", "\\") : value;
        } else if (value.length() > 1 && value.startsWith("'")) {
            Matcher quoted = PIECE.matcher(value);
            value = quoted.find() && quoted.group(2) != null ? quoted.group(2).replace("''", "'") : value;
        } else {
            value = value.replaceFirst("\\s+#.*", "");
        }
        return LINK.matcher(value).replaceAll("$1").strip();
    }
}
