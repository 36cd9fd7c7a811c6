package app.synoptic.domain;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/// What every written name in a dossier file must look like.
public final class IdSyntax {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern PATH = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");
    private static final int LONGEST = 120;
    private static final int LONGEST_PATH = 400;
    private static final String FIRST = "abcdefghjkmnpqrstuvwxyz";
    private static final String LETTERS = FIRST + "23456789";
    private static final int FRESH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdSyntax() {}

    /// Whether `value` can name a `what`.
    ///
    /// @throws IllegalArgumentException if it cannot
    public static void requireSlug(String what, String value) {
        require(SLUG, LONGEST, what, value, "lower-case letters, digits and hyphens");
    }

    /// Whether `value` can name a testimony.
    ///
    /// @throws IllegalArgumentException if it cannot
    static void requirePath(String what, String value) {
        require(PATH, LONGEST_PATH, what, value, "lower-case letters, digits, hyphens and slashes between them");
    }

    /// Whether `value` can tell a thing from its like.
    ///
    /// @throws IllegalArgumentException if it cannot
    static void requireKey(String what, String value) {
        require(SLUG, LONGEST, what, value, "lower-case letters, digits and hyphens");
    }

    private static void require(Pattern pattern, int longest, String what, String value, String letters) {
        if (value.length() > longest || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("“%s” cannot be the id of this %s: use at most %d %s"
                    .formatted(value.length() > 40 ? value.substring(0, 40) + "…" : value, what, longest, letters));
        }
    }

    /// A few letters and digits that were hardly ever used before: one of 700 million. It begins with a letter, so that it
    /// is none of the numbers by which a dossier file counts.
    static String fresh() {
        StringBuilder key = new StringBuilder().append(FIRST.charAt(RANDOM.nextInt(FIRST.length())));
        while (key.length() < FRESH) {
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return key.toString();
    }

    /// What the `ordinal`-th (from 1) of its like is called where it has no id of its own.
    static String ordinal(int ordinal) {
        if (ordinal < 1) {
            throw new IllegalArgumentException("it is counted from 1, not from " + ordinal);
        }
        return Integer.toString(ordinal);
    }
}
