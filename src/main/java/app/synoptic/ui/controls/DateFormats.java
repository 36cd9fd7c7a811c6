package app.synoptic.ui.controls;

import app.synoptic.domain.words.Language;
import app.synoptic.domain.words.Spoken;
import app.synoptic.ui.Messages;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Dates and times as scales and calendars write them, in the language that is spoken. Patterns are those of
/// [DateTimeFormatter], under keys that begin with `format.`.
public final class DateFormats {

    private record Kept(Language language, String key) {}

    private static final Map<Kept, DateTimeFormatter> ALL = new ConcurrentHashMap<>();

    private DateFormats() {}

    /// @throws java.util.MissingResourceException if there is no such key
    public static DateTimeFormatter of(String key) {
        return ALL.computeIfAbsent(new Kept(Spoken.language(), key),
                kept -> DateTimeFormatter.ofPattern(Messages.get(key), kept.language().locale()));
    }
}
