package app.synoptic.domain;

import java.util.regex.Pattern;

/// What every written name in a dossier file must look like.
public final class Ids {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 120;

    private Ids() {}

    /// Whether `value` can name a `what`.
    ///
    /// @throws IllegalArgumentException if it cannot
    public static void requireSlug(String what, String value) {
        if (value.length() > LONGEST || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("“%s” cannot be the id of this %s: use at most %d lower-case letters, digits and hyphens"
                    .formatted(value.length() > 40 ? value.substring(0, 40) + "…" : value, what, LONGEST));
        }
    }
}
