package app.synoptic.dossier.json;

import app.synoptic.domain.form.ConstantTerm;
import java.util.Arrays;
import java.util.stream.Collectors;

/// How a file writes the constants of an enum: lower-case words with hyphens.
public final class EnumTerms {

    private EnumTerms() {}

    public static String print(Enum<?> constant) {
        return ConstantTerm.of(constant);
    }

    /// @throws IllegalArgumentException naming what could be written instead
    public static <E extends Enum<E>> E parse(Class<E> type, String term) {
        for (E constant : type.getEnumConstants()) {
            if (print(constant).equals(term)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(EnumTerms::print).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("“%s” is none of %s".formatted(Fields.shorten(term), known));
    }
}
