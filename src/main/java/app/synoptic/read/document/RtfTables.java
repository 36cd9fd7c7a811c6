package app.synoptic.read.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What stands before the text of an RTF file: the encodings of its fonts, the names of its styles, and notes on it.
final class RtfTables {

    private static final int MOST = 10_000;
    private static final int LONGEST = 600;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Map<Integer, Boolean> headings = new HashMap<>();
    private final Map<String, String> notes = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final int[] moment = new int[6];
    private Charset charset = RtfCharsets.LATIN;
    private int number;
    private int depth;

    void page(int page) {
        RtfCharsets.ofPage(page).ifPresent(known -> charset = known);
    }

    Charset charset() {
        return charset;
    }

    Charset charset(int font) {
        return fonts.getOrDefault(font, charset);
    }

    /// The name of a style; that of a heading where it has its level.
    String style(int style) {
        String name = styles.getOrDefault(style, "");
        return headings.containsKey(style) && !name.toLowerCase(java.util.Locale.ROOT).startsWith("title") ? "heading " + name : name;
    }

    Map<String, String> notes() {
        return Map.copyOf(notes);
    }

    /// A table begins in a group.
    void open(int at) {
        depth = at;
        text.setLength(0);
        number = 0;
        java.util.Arrays.fill(moment, 0);
    }

    /// Whether a word belongs to a table.
    boolean property(String table, String word, int value) {
        if (table.isEmpty()) {
            return false;
        }
        switch (word) {
            case "f", "s", "cs", "ds", "ts" -> number = word.equals("f") || word.equals("s") ? value : -1;
            case "fcharset" -> RtfCharsets.ofFont(value).filter(_ -> table.equals("fonttbl") && fonts.size() < MOST).ifPresent(known -> fonts.put(number, known));
            case "cpg" -> RtfCharsets.ofPage(value).filter(_ -> table.equals("fonttbl") && fonts.size() < MOST).ifPresent(known -> fonts.put(number, known));
            case "outlinelevel" -> {
                if (table.equals("stylesheet") && value < 9 && headings.size() < MOST) {
                    headings.put(number, true);
                }
            }
            case "yr" -> moment[0] = value;
            case "mo" -> moment[1] = value;
            case "dy" -> moment[2] = value;
            case "hr" -> moment[3] = value;
            case "min" -> moment[4] = value;
            case "sec" -> moment[5] = value;
            default -> { }
        }
        return true;
    }

    void text(String table, String characters) {
        if (text.length() < LONGEST) {
            text.append(characters);
        }
        if (table.equals("stylesheet") && characters.indexOf(';') >= 0) {
            style();
        } else if (table.equals("fonttbl")) {
            text.setLength(0);
        }
    }

    private void style() {
        String name = text.substring(0, Math.max(0, text.indexOf(";"))).strip();
        if (number >= 0 && styles.size() < MOST) {
            styles.putIfAbsent(number, name);
        }
        text.setLength(0);
        number = 0;
    }

    /// A group ends at a depth.
    void close(String table, int at) {
        if (at != depth || table.isEmpty()) {
            return;
        }
        String value = text.toString().strip();
        switch (table) {
            case "title", "author", "company" -> {
                if (!value.isEmpty()) {
                    notes.putIfAbsent(table, value);
                }
            }
            case "creatim", "revtim" -> day().ifPresent(day -> notes.putIfAbsent(table, day));
            default -> { }
        }
        text.setLength(0);
    }

    private Optional<String> day() {
        return moment[0] < 1980 || moment[0] > 2100 || moment[1] < 1 || moment[1] > 12 || moment[2] < 1 || moment[2] > 31 ? Optional.empty()
                : Optional.of("%04d-%02d-%02d".formatted(moment[0], moment[1], moment[2]));
    }
}
