package app.synoptic.ui.controls;

import app.synoptic.ui.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Words for the domain's enums, by the key `word.<type>.<constant>`.
public final class EnumWords {

    private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

    private EnumWords() {}

    /// What a constant is called on screen.
    public static String of(Enum<?> constant) {
        return Messages.get(key(constant));
    }

    /// The key under which a constant's word stands.
    public static String key(Enum<?> constant) {
        return KEYS.computeIfAbsent(constant, EnumWords::made);
    }

    private static String made(Enum<?> constant) {
        return "word." + part(constant.getDeclaringClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-")) + "."
                + part(constant.name());
    }

    private static String part(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
