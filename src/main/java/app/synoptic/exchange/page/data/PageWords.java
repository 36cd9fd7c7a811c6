package app.synoptic.exchange.page.data;

import app.synoptic.domain.Dating;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Verdict;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import app.synoptic.report.words.Phrases;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All that the page says in the program's own words: those of the page itself, and for verdicts, silences and the manner of
/// testimonies those of the report. What holds a number stands as it is written, for the page to put it in.
public final class PageWords {

    public static final String BUNDLE = "app.synoptic.exchange.page.messages";

    private static final List<String> OF_REPORT = List.of("silence.head", "silence.unmentioned", "silence.too-early", "silence.begun", "silence.not-read",
            "silence.no-text", "silence.not-applicable", "told.own-voice", "told.mention", "told.digest", "told.original", "told.not-found", "event.planned",
            "event.questions", "question.events", "date.none");

    /// With one value, the first, which the page puts in.
    private static final List<String> WITH_WORDS = List.of("silence.too-early.dated", "told.said-by", "question.as-of");

    /// What is said before there is a script to say it.
    private static final String BEFORE = "page.";

    private PageWords() {}

    static Map<String, Object> all() {
        Map<Language, Phrasebook> books = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            books.put(language, Phrasebook.of(BUNDLE, language));
        }
        Map<String, Object> words = new TreeMap<>();
        ResourceBundle.getBundle(BUNDLE, Language.ENGLISH.locale(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet().stream().filter(key -> !key.startsWith(BEFORE)).forEach(key -> words.put(key, EachLanguage.each(language -> Objects.requireNonNull(books.get(language)).plain(key).replace("''", "'"))));
        OF_REPORT.forEach(key -> words.put(key, EachLanguage.say(phrases -> phrases.of(key))));
        WITH_WORDS.forEach(key -> words.put(key, EachLanguage.say(phrases -> phrases.of(key, "{0}"))));
        Stream.of(Verdict.values(), Silence.values(), Dating.values(), Stance.values()).flatMap(Arrays::stream).map(Enum.class::cast)
                .forEach(constant -> words.put(Phrases.key(constant), EachLanguage.say(phrases -> phrases.of(constant))));
        return words;
    }
}
