package app.synoptic.exchange.page.data;

import app.synoptic.i18n.Language;
import app.synoptic.report.words.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Says things in all languages at once.
final class EachLanguage {

    private EachLanguage() {}

    /// The tags of the languages, in their order.
    static List<String> tags() {
        return Arrays.stream(Language.values()).map(Language::tag).toList();
    }

    /// What is said in each language, in one string where that is the same.
    static Object say(Function<Phrases, String> words) {
        return each(language -> words.apply(Phrases.in(language)));
    }

    static Object each(Function<Language, String> words) {
        List<String> said = Arrays.stream(Language.values()).map(words).toList();
        return said.stream().distinct().count() == 1 ? said.getFirst() : said;
    }
}
