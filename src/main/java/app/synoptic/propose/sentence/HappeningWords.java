package app.synoptic.propose.sentence;

import app.synoptic.text.Word;
import java.util.List;

/// Tells the words that report a happening, in a text of whose language nothing is known but its words.
public final class HappeningWords {

    private static final int SHORTEST = 5;

    private final List<SentenceLexicon> lexicons;

    private HappeningWords(List<SentenceLexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /// @param words those of the text; where they are too few to tell English from German, both are tried
    public static HappeningWords in(List<Word> words) {
        if (words.stream().anyMatch(word -> cyrillic(word.form()))) {
            return new HappeningWords(List.of(SentenceLexicon.of("en"), SentenceLexicon.of("ru")));
        }
        SentenceLexicon english = SentenceLexicon.of("en");
        SentenceLexicon german = SentenceLexicon.of("de");
        int more = 0;
        for (Word word : words) {
            more += (english.closed(word.form()) == null ? 0 : 1) - (german.closed(word.form()) == null ? 0 : 1);
        }
        return new HappeningWords(more > 0 ? List.of(english) : more < 0 ? List.of(german) : List.of(english, german));
    }

    /// Whether a word is a verb of doing, or a noun that names what is done.
    ///
    /// @param form in small letters
    public boolean has(String form) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.stems() ? form.length() >= SHORTEST && stem(lexicon, form) : english(lexicon, form));
    }

    private static boolean stem(SentenceLexicon lexicon, String form) {
        return !lexicon.has("stative", form) && (lexicon.verb(form) != null || lexicon.kindOfNoun(form) != null);
    }

    private static boolean english(SentenceLexicon lexicon, String form) {
        Verb verb = lexicon.verb(form);
        if (verb != null) {
            return !lexicon.has("stative", verb.lemma());
        }
        return form.endsWith("ed") && form.length() >= SHORTEST || lexicon.kindOfNoun(form) != null;
    }

    private static boolean cyrillic(String form) {
        return !form.isEmpty() && Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
