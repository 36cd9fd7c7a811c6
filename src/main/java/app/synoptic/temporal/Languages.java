package app.synoptic.temporal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In which language's words a text is read.
final class Languages {

    private static final int SAMPLE = 4000;

    private Languages() {}

    /// Two letters: those of `tag`, else what the script tells, English for Latin letters.
    static String of(String text, @Nullable String tag) {
        if (tag != null && tag.length() >= 2) {
            return tag.substring(0, 2).toLowerCase(Locale.ROOT);
        }
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long armenian = count(sample, Character.UnicodeScript.ARMENIAN);
        long georgian = count(sample, Character.UnicodeScript.GEORGIAN);
        long cyrillic = count(sample, Character.UnicodeScript.CYRILLIC);
        long latin = count(sample, Character.UnicodeScript.LATIN);
        if (armenian > Math.max(latin, cyrillic)) {
            return "hy";
        }
        if (georgian > Math.max(latin, cyrillic)) {
            return "ka";
        }
        return cyrillic > latin ? cyrillic(sample, cyrillic) : "en";
    }

    private static String cyrillic(String sample, long letters) {
        if (sample.chars().filter(c -> "әғқңұһӘҒҚҢҰҺ".indexOf(c) >= 0).count() * 60 > letters) {
            return "kk";
        }
        return sample.chars().filter(c -> "іїєґІЇЄҐ".indexOf(c) >= 0).count() * 60 > letters ? "uk" : "ru";
    }

    private static long count(String sample, Character.UnicodeScript script) {
        return sample.codePoints().filter(glyph -> Character.isLetter(glyph) && Character.UnicodeScript.of(glyph) == script).count();
    }
}
