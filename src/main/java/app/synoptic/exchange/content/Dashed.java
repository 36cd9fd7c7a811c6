package app.synoptic.exchange.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Constants as the files of a dossier write them, in every language alike: `too-early`.
public final class Dashed {

    private Dashed() {}

    /// Empty for null.
    public static String of(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
