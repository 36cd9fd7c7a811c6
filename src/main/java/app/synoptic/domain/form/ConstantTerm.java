package app.synoptic.domain.form;

import java.util.Locale;

/// The constants of enums as files, keys of sentences and style sheets write them: `too-early`.
public final class ConstantTerm {

    private ConstantTerm() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
