package app.synoptic.i18n;

import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language for dates, from `dates.properties`, in one form.
final class DatePatterns {

    private static final String BUNDLE = "app.synoptic.i18n.dates";

    private final ResourceBundle words;
    private final Locale language;
    private final boolean brief;

    DatePatterns(Locale locale, boolean brief) {
        this.words = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
        this.brief = brief;
    }

    String of(String key, Object... parts) {
        return new MessageFormat(pattern(key), language).format(parts);
    }

    /// A month's name.
    ///
    /// @param alone whether it stands without a day, which changes it in some languages
    String month(int month, boolean alone) {
        TextStyle style = brief ? TextStyle.SHORT : TextStyle.FULL;
        return Month.of(month).getDisplayName(alone ? style.asStandalone() : style, language);
    }

    String clock(LocalTime time) {
        String pattern = words.getString(time.getSecond() == 0 ? "clock.minute" : "clock.second");
        return DateTimeFormatter.ofPattern(pattern, language).format(time);
    }

    private String pattern(String key) {
        String shorter = "brief." + key;
        return words.getString(brief && words.containsKey(shorter) ? shorter : key);
    }
}
