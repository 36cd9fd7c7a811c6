package app.synoptic.exchange.obsidian;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The properties a note begins with, as YAML. All values are quoted, so that none is taken for something else than words.
final class NoteProperties {

    private final StringBuilder yaml = new StringBuilder("---\n");

    NoteProperties put(String name, @Nullable Object value) {
        if (value != null) {
            yaml.append(name).append(": ").append(quoted(value.toString())).append('\n');
        }
        return this;
    }

    /// A list; left out where it is empty.
    NoteProperties put(String name, List<String> values) {
        if (!values.isEmpty()) {
            yaml.append(name).append(":\n");
            values.forEach(value -> yaml.append("  - ").append(quoted(value)).append('\n'));
        }
        return this;
    }

    /// Words as Obsidian has tags: without spaces, and not of digits alone.
    NoteProperties tags(List<String> words) {
        return put("tags", words.stream().map(NoteProperties::tag).flatMap(Optional::stream).distinct().toList());
    }

    private static Optional<String> tag(String words) {
        String tag = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_/-]+", "-").replaceAll("^-+|-+$", "");
        return tag.isEmpty() ? Optional.empty() : Optional.of(tag.matches("\\p{N}+") ? "n" + tag : tag);
    }

    /// A YAML string in double quotes, which may hold whatever JSON may.
    ///
    /// @see <a href="https://yaml.org/spec/1.2.2/#731-double-quoted-style">YAML 1.2.2, 7.3.1</a>
    static String quoted(String words) {
        Function<Integer, String> sign = point -> point == '"' || point == '\\' ? "\\" + (char) point.intValue() : plain(point) ? Character.toString(point)
                : point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? "\uFFFD" : "\\U%08x".formatted(point);
        return words.codePoints().boxed().map(sign).collect(Collectors.joining("", "\"", "\""));
    }

    private static boolean plain(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR && type != Character.SURROGATE
                && point != 0xFEFF && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public String toString() {
        return yaml + "---\n\n";
    }
}
