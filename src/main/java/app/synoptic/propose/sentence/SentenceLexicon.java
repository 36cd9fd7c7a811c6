package app.synoptic.propose.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What is known of the words of one language, read once from a list beside this class.
public final class SentenceLexicon {

    private static final Map<String, SentenceLexicon> LOADED = new ConcurrentHashMap<>();
    private static final Set<String> LANGUAGES = Set.of("en", "de", "ru");
    private static final Set<String> OPEN = Set.of("cue", "clausal", "nominal", "opinion", "organisation", "weekday", "future", "doubt");
    private static final int SHORTEST_STEM = 3;

    private final String language;
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, String> verbKinds = new HashMap<>();
    private final Map<String, String> nounKinds = new HashMap<>();
    private final Map<String, String> phraseKinds = new HashMap<>();
    private final Map<String, Tag> closed = new HashMap<>();
    private final Map<String, String[]> irregular = new HashMap<>();

    private SentenceLexicon(String language) {
        this.language = language;
    }

    /// The words of a language, by its tag (`en`, `de-AT`); English where nothing is known of it.
    public static SentenceLexicon of(@Nullable String tag) {
        String language = tag == null ? "en" : tag.split("[-_]", 2)[0];
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", SentenceLexicon::load);
    }

    /// `en`, `de` or `ru`.
    public String language() {
        return language;
    }

    /// Whether words are listed by their beginnings, because they have too many endings to list.
    public boolean stems() {
        return !language.equals("en");
    }

    /// Whether `word` stands in a section; in a language of stems, whether it begins as one there, if the section is of open words.
    public boolean has(String section, String word) {
        Set<String> words = sections.getOrDefault(section, Set.of());
        return words.contains(word) || stems() && OPEN.contains(section) && stem(words, word) != null;
    }

    /// What a word is whatever stands around it; null for the many that are open.
    @Nullable Tag closed(String word) {
        return closed.get(word);
    }

    /// The verb a word may be a form of.
    @Nullable Verb verb(String word) {
        Verb known = verbs.get(word);
        if (known != null || !stems()) {
            return known;
        }
        String stem = stem(verbKinds.keySet(), word);
        return stem == null ? null : new Verb(stem, word.endsWith("ть") || word.endsWith("ться") ? Verb.Form.PLAIN : Verb.Form.PAST);
    }

    /// What kind of happening a verb reports, by its plain form; null for none of its own.
    public @Nullable String kindOfVerb(String lemma) {
        return verbKinds.get(lemma);
    }

    /// What kind of happening a noun names; null for none.
    public @Nullable String kindOfNoun(String word) {
        String kind = nounKinds.get(word);
        if (kind != null || !stems()) {
            return kind;
        }
        String stem = stem(nounKinds.keySet(), word);
        return stem == null ? null : nounKinds.get(stem);
    }

    /// What kind of happening a verb and a noun report together, `open-fire`; null for none.
    public @Nullable String kindOfPhrase(String phrase) {
        return phraseKinds.get(phrase);
    }

    /// The present of a verb as a headline has it: `sends`, or `send` where several do it.
    public String present(String lemma, boolean several) {
        return several || stems() ? lemma : lemma.equals("have") ? "has" : Inflection.third(lemma);
    }

    private static @Nullable String stem(Set<String> stems, String word) {
        for (int length = word.length(); length >= SHORTEST_STEM; length--) {
            String begin = word.substring(0, length);
            if (stems.contains(begin)) {
                return begin;
            }
        }
        return null;
    }

    private static SentenceLexicon load(String language) {
        SentenceLexicon lexicon = new SentenceLexicon(language);
        String section = "";
        for (String line : lines(language)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                lexicon.add(section, line.strip().split("\\s+"));
            }
        }
        lexicon.close();
        return lexicon;
    }

    private static List<String> lines(String language) {
        try (InputStream in = SentenceLexicon.class.getResourceAsStream(language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no words of the language " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the language " + language, e);
        }
    }

    private void add(String section, String[] words) {
        if (section.equals("forms")) {
            irregular.put(words[0], words);
            return;
        }
        for (String word : words) {
            sections.computeIfAbsent(section, _ -> new LinkedHashSet<>()).add(word);
            if (section.startsWith("verb ")) {
                verbKinds.putIfAbsent(word, section.substring("verb ".length()));
            } else if (section.startsWith("phrase ")) {
                phraseKinds.put(word, section.substring("phrase ".length()));
            } else if (section.startsWith("noun ")) {
                nounKinds.putIfAbsent(word, section.substring("noun ".length()));
            } else {
                Tag tag = tag(section);
                if (tag != null) {
                    closed.putIfAbsent(word, tag);
                }
            }
        }
    }

    private static @Nullable Tag tag(String section) {
        return switch (section) {
            case "determiner" -> Tag.DETERMINER;
            case "preposition" -> Tag.PREPOSITION;
            case "conjunction" -> Tag.CONJUNCTION;
            case "that" -> Tag.THAT;
            case "who" -> Tag.WHO;
            case "to" -> Tag.TO;
            case "not" -> Tag.NOT;
            case "pronoun" -> Tag.PRONOUN;
            case "copula", "have" -> Tag.AUXILIARY;
            case "modal" -> Tag.MODAL;
            case "adverb" -> Tag.ADVERB;
            default -> null;
        };
    }

    /// Makes the forms of every verb, once all are read.
    private void close() {
        Set<String> all = new LinkedHashSet<>(verbKinds.keySet());
        all.addAll(sections.getOrDefault("cue", Set.of()));
        all.addAll(sections.getOrDefault("stative", Set.of()));
        if (stems()) {
            return;
        }
        for (String lemma : all) {
            String[] forms = irregular.get(lemma);
            String past = forms == null ? Inflection.past(lemma) : forms[1];
            String participle = forms == null ? past : forms[2];
            put(lemma, lemma, past.equals(lemma) ? Verb.Form.PAST_OR_PARTICIPLE : Verb.Form.PLAIN);
            put(Inflection.third(lemma), lemma, Verb.Form.THIRD);
            put(past, lemma, past.equals(participle) ? Verb.Form.PAST_OR_PARTICIPLE : Verb.Form.PAST);
            put(participle, lemma, Verb.Form.PARTICIPLE);
            put(Inflection.ing(lemma, past), lemma, Verb.Form.ING);
        }
    }

    private void put(String word, String lemma, Verb.Form form) {
        verbs.putIfAbsent(word, new Verb(lemma, form));
    }
}
