package app.synoptic.i18n;

import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language for dates, from `dates.properties`, in one form.
final class DatePatterns {

    private static final String BUNDLE = "app.synoptic.i18n.dates";

    private final ResourceBundle words;
    private final Locale language;
    private final boolean brief;
    private final PatternCache formats;
    private final Map<String, String> months = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> clocks = new ConcurrentHashMap<>();

    DatePatterns(Locale locale, boolean brief) {
        this.words = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
        this.brief = brief;
        this.formats = new PatternCache(language);
    }

    String of(String key, Object... parts) {
        return formats.fill(pattern(key), parts);
    }

    /// A month's name.
    ///
    /// @param alone whether it stands without a day, which changes it in some languages
    String month(int month, boolean alone) {
        TextStyle style = brief ? TextStyle.SHORT : TextStyle.FULL;
        return months.computeIfAbsent(month + (alone ? " alone" : ""), _ -> Month.of(month).getDisplayName(alone ? style.asStandalone() : style, language));
    }

    String clock(LocalTime time) {
        String pattern = words.getString(time.getSecond() == 0 ? "clock.minute" : "clock.second");
        return clocks.computeIfAbsent(pattern, _ -> DateTimeFormatter.ofPattern(pattern, language)).format(time);
    }

    private String pattern(String key) {
        String shorter = "brief." + key;
        return words.getString(brief && words.containsKey(shorter) ? shorter : key);
    }
}
