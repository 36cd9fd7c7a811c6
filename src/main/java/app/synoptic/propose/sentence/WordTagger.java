package app.synoptic.propose.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the words and marks of a sentence apart and says what each may be: from the lists of the language, its looks, and
/// the words beside it. It is right often enough to find who did what; it is no grammar.
final class WordTagger {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*(?:[-–]\\p{L}+)*(?:st|nd|rd|th)?|[\\p{L}\\p{M}\\p{N}]+(?:[-’'\u2011][\\p{L}\\p{M}\\p{N}]+)*|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final Set<String> MODEST = Set.of("a", "the", "this", "that");

    private static final List<String> NOUN_ENDS = List.of("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "nis", "tum", "ment", "ismus");

    private final String text;
    private final SentenceLexicon lexicon;
    private final Set<String> names;
    private final List<SentenceToken> tokens = new ArrayList<>();
    private boolean inQuote;

    private WordTagger(String text, SentenceLexicon lexicon, Set<String> names, boolean inQuote) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.inQuote = inQuote;
    }

    /// The tokens of `[start, end)` of the text.
    ///
    /// @param names words that stand capitalised within sentences of the article, in small letters
    /// @param quoted whether the sentence begins within a quotation
    static List<SentenceToken> tokens(String text, int start, int end, SentenceLexicon lexicon, Set<String> names, boolean quoted) {
        WordTagger tagger = new WordTagger(text, lexicon, names, quoted);
        Matcher matcher = TOKEN.matcher(text).region(start, end);
        while (matcher.find()) {
            tagger.add(matcher.start(), matcher.end());
        }
        tagger.settle();
        return tagger.tokens;
    }

    private void add(int start, int end) {
        char first = text.charAt(start);
        if (!Character.isLetterOrDigit(first)) {
            tokens.add(new SentenceToken(text.substring(start, end), start, end, mark(start, first), null));
            return;
        }
        int split = possessive(start, end);
        String form = text.substring(start, split).toLowerCase(Locale.ROOT).replace('’', '\'');
        tokens.add(word(form, start, split));
        if (split < end) {
            tokens.add(new SentenceToken("'s", split, end, Tag.POSSESSIVE, null));
        }
    }

    private int possessive(int start, int end) {
        boolean apostrophe = end - start > 2 && text.charAt(end - 1) == 's' && "’'".indexOf(text.charAt(end - 2)) >= 0;
        return apostrophe && !lexicon.stems() ? end - 2 : end;
    }

    private SentenceToken word(String form, int start, int end) {
        if (Character.isDigit(text.charAt(start))) {
            return new SentenceToken(form, start, end, Tag.NUMBER, null);
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        boolean opens = tokens.isEmpty() || tokens.stream().allMatch(token -> token.tag().mark())
                || tokens.getLast().is(Tag.OPEN) && tokens.size() > 1 || tokens.getLast().is(Tag.COLON);
        Tag closed = lexicon.closed(form);
        if (closed != null && (!capital || opens || MODEST.contains(form))) {
            return new SentenceToken(form, start, end, closed, null);
        }
        if (capital && (!opens || names.contains(form)) && !commonNoun(form)) {
            return new SentenceToken(form, start, end, Tag.NAME, null);
        }
        Verb verb = verb(form);
        return new SentenceToken(form, start, end, verb != null ? Tag.VERB : adverb(form) ? Tag.ADVERB : Tag.NOUN, verb);
    }

    /// In German every noun has a capital: one behind an article, a number or an adjective is taken for no name, nor one that
    /// ends as nouns do.
    private boolean commonNoun(String form) {
        if (!lexicon.language().equals("de")) {
            return false;
        }
        boolean led = !tokens.isEmpty() && (tokens.getLast().is(Tag.DETERMINER) || tokens.getLast().is(Tag.NUMBER) || tokens.getLast().is(Tag.NOUN));
        return led || lexicon.kindOfNoun(form) != null || NOUN_ENDS.stream().anyMatch(form::endsWith);
    }

    private boolean adverb(String form) {
        return lexicon.language().equals("en") && form.endsWith("ly") && form.length() > 5;
    }

    private @Nullable Verb verb(String form) {
        Verb known = lexicon.verb(form);
        if (known != null || lexicon.stems()) {
            return known;
        }
        if (form.endsWith("ed") && form.length() > 4 && form.indexOf('-') < 0) {
            return new Verb(form.substring(0, form.length() - (form.endsWith("ied") ? 3 : 2)) + (form.endsWith("ied") ? "y" : ""),
                    Verb.Form.PAST_OR_PARTICIPLE);
        }
        return null;
    }

    private Tag mark(int at, char c) {
        return switch (c) {
            case ',' -> Tag.COMMA;
            case ':', ';' -> Tag.COLON;
            case '–', '—', '-' -> Tag.DASH;
            case '(', ')', '[', ']' -> Tag.BRACKET;
            case '“', '«', '„' -> open();
            case '”', '»' -> close();
            case '"' -> inQuote ? close() : open();
            case '‘' -> apostropheBetween(at) ? Tag.END : open();
            case '’', '\'' -> inQuote && !letterAfter(at) ? close() : letterAfter(at) && !inQuote && c == '\'' ? open() : Tag.BRACKET;
            default -> Tag.END;
        };
    }

    private Tag open() {
        // “ closes in German
        if (inQuote && lexicon.language().equals("de")) {
            return close();
        }
        inQuote = true;
        return Tag.OPEN;
    }

    private Tag close() {
        inQuote = false;
        return Tag.CLOSE;
    }

    private boolean letterAfter(int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean apostropheBetween(int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1)) && letterAfter(at);
    }

    /// Decides what could be noun or verb by what stands beside it.
    private void settle() {
        if (lexicon.stems()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            SentenceToken token = tokens.get(i);
            Verb verb = token.verb();
            if (verb != null && !verbal(i, verb)) {
                tokens.set(i, token.as(Tag.NOUN));
            }
        }
    }

    private boolean verbal(int i, Verb verb) {
        Tag before = before(i);
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.NUMBER && verb.form() != Verb.Form.PAST_OR_PARTICIPLE) {
            return false;
        }
        return switch (verb.form()) {
            case PAST, PARTICIPLE -> true;
            case PAST_OR_PARTICIPLE -> !nounBehind(i) || before != Tag.PREPOSITION && before != Tag.VERB;
            case ING -> before != Tag.PREPOSITION || after(i) != Tag.PREPOSITION;
            case PLAIN -> before == Tag.TO || before == Tag.MODAL || before == Tag.PRONOUN || before == Tag.WHO
                    || before == Tag.NOT || before == Tag.ADVERB && after(i).nominal() && i > 1
                    || (before == Tag.NOUN || before == Tag.NAME) && opensObject(i) && plural(i - 1);
            case THIRD -> before == Tag.PRONOUN || before == Tag.WHO || before == Tag.THAT || before == Tag.ADVERB
                    || lexicon.kindOfNoun(tokens.get(i).form()) == null && (before == Tag.NAME || before == Tag.NOUN && opensObject(i) && !tokens.get(i - 1).form().endsWith("s")
                            || before == Tag.CLOSE || before == Tag.COMMA || before == Tag.BRACKET)
                    || before == Tag.NAME && opensObject(i);
        };
    }

    private boolean plural(int i) {
        return tokens.get(i).form().endsWith("s") || tokens.get(i).is(Tag.NAME) || lexicon.has("pronoun", tokens.get(i).form());
    }

    /// Whether a participle stands before a noun it describes: “a wounded soldier”.
    private boolean nounBehind(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.NOUN) && tokens.get(i + 1).verb() == null;
    }

    private boolean opensObject(int i) {
        Tag after = after(i);
        return after == Tag.DETERMINER || after == Tag.PRONOUN || after == Tag.THAT || after == Tag.NAME || after == Tag.NUMBER
                || after == Tag.TO || after == Tag.OPEN || after == Tag.PREPOSITION || after == Tag.NOUN || after == Tag.COLON
                || after == Tag.COMMA || after == Tag.CONJUNCTION;
    }

    private Tag before(int i) {
        return i == 0 ? Tag.END : tokens.get(i - 1).tag();
    }

    private Tag after(int i) {
        return i + 1 >= tokens.size() ? Tag.END : tokens.get(i + 1).tag();
    }
}
