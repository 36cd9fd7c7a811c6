package app.synoptic.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The patterns of one language as [MessageFormat] has them, each read once: reading one costs many times what filling it does. They are as many as
/// there are sentences. Safe for any thread.
final class PatternCache {

    private final Locale locale;
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

    PatternCache(Locale locale) {
        this.locale = locale;
    }

    String fill(String pattern, Object... values) {
        MessageFormat format = read.computeIfAbsent(pattern, _ -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(values);
        }
    }
}
