package app.synoptic.dossier.json;

import java.util.regex.Pattern;

/// Words of a file within a sentence about it: characters that are not seen, or turn round what is, stand there by their numbers.
public final class VisibleWords {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{200B}\\x{200E}\\x{200F}\\x{061C}\\x{2028}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]");

    private VisibleWords() {}

    /// The same words, such as `\u202e` for a character.
    public static String of(String words) {
        return UNSEEN.matcher(words).replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
    }
}
