package app.synoptic.propose.event;

import app.synoptic.propose.said.Saying;
import app.synoptic.propose.sentence.Groups;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.propose.sentence.Verb;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the label of a happening from the words of its sentence: who does what to whom and where, in the present, without
/// its date, its asides and who is cited. No word is added but a colon and, of verbs, the ending.
final class Labels {

    private static final int MOST_WORDS = 13;
    private static final int FEWEST_WORDS = 3;
    private static final int SPEAKER_WORDS = 6;
    private static final Set<String> PARTICLES = Set.of("out", "up", "off", "down");
    private static final List<String> LEADING_ON = List.of("determiner", "preposition", "conjunction", "that", "who", "to", "modal", "copula", "have");

    private final ReadArticle article;
    private final SentenceLexicon lexicon;
    private final Sentence sentence;
    private final Mention mention;
    private final List<Span> times;
    /// Whether what is told stands in a part of its own within the sentence, which ends with a comma.
    private boolean inset;

    private Labels(ReadArticle article, Mention mention, List<Span> times) {
        this.article = article;
        this.lexicon = article.lexicon();
        this.sentence = mention.sentence();
        this.mention = mention;
        this.times = times;
    }

    /// @param times the stretches of the text that tell a time
    static String of(ReadArticle article, Mention mention, List<Span> times) {
        Labels label = new Labels(article, mention, times);
        String text = mention.speech() && !label.does() ? label.speech() : label.deed();
        return text.isBlank() ? article.of(mention.passage()) : capital(text.strip());
    }

    /// Whether what somebody is cited with is no statement but what he does something about: “dismissed the request”.
    private boolean does() {
        Saying saying = mention.saying();
        if (saying == null || saying.manner() != Saying.Manner.INDIRECT || saying.source() == null || saying.source().start() > saying.cue().start()) {
            return false;
        }
        int cue = verb();
        int at = cue + 1;
        while (sentence.is(at, Tag.ADVERB)) {
            at++;
        }
        boolean named = sentence.at(cue).verb() != null && at < mention.to() && sentence.at(at).start() >= saying.content().start()
                && (sentence.at(at).tag().nominal() || sentence.is(at, Tag.PRONOUN));
        int end = at;
        while (named && end < mention.to() && !sentence.at(end).tag().mark() && !sentence.is(end, Tag.CONJUNCTION)) {
            named = !finite(end) && !sentence.is(end, Tag.THAT) && !sentence.is(end, Tag.MODAL) && !sentence.is(end, Tag.AUXILIARY);
            end++;
        }
        return named;
    }

    /// The trigger, or the verb that it helps.
    private int verb() {
        int at = mention.trigger();
        while (at + 1 < mention.to() && sentence.at(at).verb() == null && sentence.at(at).tag().beforeVerb()) {
            at++;
        }
        return sentence.at(at).verb() == null ? mention.trigger() : at;
    }

    private boolean finite(int at) {
        Verb verb = sentence.at(at).verb();
        return verb != null && verb.finite() && !sentence.is(at - 1, Tag.TO) || !sentence.is(at, Tag.POSSESSIVE) && lexicon.has("copula", sentence.at(at).form());
    }

    private String speech() {
        String speaker = mention.speaker();
        int from = mention.from();
        int to = mention.to();
        Span content = mention.saying() == null ? mention.passage() : mention.saying().content();
        while (from < to - 1 && sentence.at(from).start() < content.start()) {
            from++;
        }
        while (to > from + 1 && sentence.at(to - 1).end() > content.end()) {
            to--;
        }
        while (from < to - 1 && (sentence.is(from, Tag.THAT) || sentence.at(from).tag().mark() || sentence.is(from, Tag.CONJUNCTION)
                || sentence.is(from, Tag.ADVERB) && !sentence.at(from).form().equals("there"))) {
            from++;
        }
        while (to > from + 1 && sentence.at(to - 1).tag().mark() && opening(from, to) == from && noneOpen(from, to)) {
            to--;
        }
        String said = words(from, to, false);
        return speaker == null ? said : shortened(speaker) + ": " + said;
    }

    private boolean noneOpen(int from, int to) {
        return sentence.tokens().subList(from, to).stream().noneMatch(token -> token.is(Tag.OPEN));
    }

    private static String shortened(String speaker) {
        String[] words = speaker.split("[,(]", 2)[0].strip().split("\\s+");
        return capital(String.join(" ", List.of(words).subList(0, Math.min(words.length, SPEAKER_WORDS))));
    }

    private String deed() {
        int from = mention.from();
        int to = mention.to();
        int verb = verb();
        int helper = verb;
        while (helper > from && sentence.at(helper - 1).tag().beforeVerb()) {
            helper--;
        }
        int subject = helper;
        if (sentence.is(verb, Tag.VERB) && helper > from) {
            int last = helper - 1;
            if (sentence.is(last, Tag.COMMA) || sentence.is(last, Tag.BRACKET)) {
                last = beforeAside(last);
            }
            int head = head(from, helper);
            last = head < 0 ? last : head;
            subject = Groups.begin(sentence, last);
            if (subject <= last && subject >= from && last < helper - 1) {
                return words(subject, last + 1, false) + " " + words(helper, to, true);
            }
        } else {
            subject = opening(from, verb);
        }
        return words(Math.max(from, Math.min(subject, helper)), to, true);
    }

    /// The last word of what does it, where a part stands between it and its verb that tells of it with a verb of its own (“the strike that
    /// began in Orrin spread”), or where it is meant by the first word of such a part (“the pilot, who died”); -1 where there is none.
    private int head(int from, int helper) {
        int opening = helper - 1;
        boolean own = sentence.is(opening, Tag.WHO);
        while (!own && opening > from && !relative(opening)) {
            opening--;
        }
        inset = own || sentence.is(opening, Tag.WHO) && opening > from && sentence.is(opening - 1, Tag.PREPOSITION);
        boolean verb = own;
        for (int at = opening + 1; at < helper && !verb; at++) {
            verb = finite(at);
        }
        int last = sentence.is(opening - 1, Tag.COMMA) ? opening - 2 : opening - 1;
        return opening > from && verb && last >= from && (sentence.is(last, Tag.NOUN) || sentence.is(last, Tag.NAME)) ? last : -1;
    }

    private boolean relative(int at) {
        return sentence.is(at, Tag.WHO) || sentence.is(at, Tag.THAT) && sentence.is(at - 1, Tag.NOUN);
    }

    private int beforeAside(int comma) {
        for (int at = comma - 1; at > mention.from(); at--) {
            if (sentence.at(at).tag() == sentence.at(comma).tag()) {
                return at - 1;
            }
        }
        return comma;
    }

    /// Past what opens a sentence before its subject: “On Monday,” “after”.
    private int opening(int from, int to) {
        int at = from;
        while (at < to && (sentence.is(at, Tag.CONJUNCTION) || sentence.is(at, Tag.ADVERB) || sentence.at(at).tag().mark())) {
            at++;
        }
        return at;
    }

    /// The words of the tokens up to where the label has enough.
    ///
    /// @param verb whether the first verb is put into the present
    private String words(int from, int to, boolean verb) {
        StringBuilder label = new StringBuilder();
        int count = 0;
        int soft = -1;
        boolean present = !verb;
        for (int i = from; i < to; i++) {
            SentenceToken token = sentence.at(i);
            if (stops(i, from, count)) {
                break;
            }
            if (count >= MOST_WORDS) {
                return tidy(soft > 0 ? label.substring(0, soft) : label.toString());
            }
            if (token.tag() == Tag.BRACKET || token.tag() == Tag.END || token.is(Tag.COMMA) || inTime(i) || precedesTime(i)) {
                continue;
            }
            String form = article.text().substring(token.start(), token.end());
            if (!present && (token.is(Tag.VERB) || token.is(Tag.AUXILIARY) || token.is(Tag.MODAL))) {
                present = true;
                form = present(i, from, form);
            }
            if (form.isEmpty()) {
                present = false;
                continue;
            }
            if ((token.is(Tag.PREPOSITION) || token.is(Tag.CONJUNCTION) || token.is(Tag.TO)) && count >= FEWEST_WORDS + 4) {
                soft = label.length();
            }
            boolean joined = token.is(Tag.POSSESSIVE) || token.is(Tag.CLOSE) || label.length() > 0 && "“«„\"‘".indexOf(label.charAt(label.length() - 1)) >= 0 && i > from && sentence.is(i - 1, Tag.OPEN);
            label.append(joined || label.isEmpty() ? "" : " ").append(form);
            count++;
        }
        return tidy(label.toString());
    }

    /// Whether the label ends before the token: at a colon or dash, at a comma or a word that begins another part.
    private boolean stops(int i, int from, int count) {
        SentenceToken token = sentence.at(i);
        boolean enough = count >= FEWEST_WORDS && i > mention.trigger();
        boolean part = token.is(Tag.COMMA) || token.is(Tag.WHO) || token.is(Tag.COLON) || token.is(Tag.DASH)
                || token.is(Tag.CONJUNCTION) && !sentence.at(i - 1).tag().nominal()
                || Set.of("after", "as", "when", "while", "before").contains(token.form()) && i > from;
        return enough && part && count >= FEWEST_WORDS + 1 || inset && token.is(Tag.COMMA) && i > mention.trigger() || token.is(Tag.COLON) && i > from + 1;
    }

    /// `sent` and `has sent` become `sends`; `was killed` becomes `is killed`; a helper that vanishes gives nothing.
    private String present(int i, int from, String form) {
        SentenceToken token = sentence.at(i);
        boolean several = several(i, from);
        Verb verb = token.verb();
        if (token.is(Tag.AUXILIARY) && lexicon.language().equals("en")) {
            boolean have = lexicon.has("have", token.form());
            int next = i + 1;
            while (sentence.is(next, Tag.ADVERB)) {
                next++;
            }
            if (have && next < sentence.size() && (sentence.at(next).verb() != null || lexicon.has("copula", sentence.at(next).form()))) {
                return "";
            }
            return have ? form : Set.of("was", "been").contains(token.form()) ? several ? "are" : "is" : token.form().equals("were") ? "are" : form;
        }
        if (verb == null || !lexicon.language().equals("en")) {
            return form;
        }
        boolean past = verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.PAST_OR_PARTICIPLE || verb.form() == Verb.Form.PARTICIPLE;
        boolean reduced = i + 1 < sentence.size() && sentence.at(i + 1).form().equals("by")
                || i > 0 && sentence.is(i - 1, Tag.PRONOUN) && sentence.at(i - 1).form().equals("them");
        boolean known = lexicon.kindOfVerb(verb.lemma()) != null || lexicon.has("cue", verb.lemma());
        return past && known && !reduced ? lexicon.present(verb.lemma(), several) : form;
    }

    /// Whether the subject before token `i` is more than one.
    private boolean several(int i, int from) {
        int last = i - 1;
        while (last > from && (sentence.at(last).tag().beforeVerb() || sentence.at(last).tag().mark())) {
            last--;
        }
        if (last < from) {
            return false;
        }
        int begin = Math.max(from, Groups.begin(sentence, last));
        for (int at = begin; at <= last; at++) {
            if (sentence.at(at).form().equals("and") || sentence.is(at, Tag.NUMBER) && !inTime(at) && !sentence.at(at).form().equals("one")) {
                return true;
            }
            if (sentence.is(at, Tag.PREPOSITION)) {
                return at > begin && plural(at - 1);
            }
        }
        return plural(last);
    }

    private boolean plural(int at) {
        String form = sentence.at(at).form();
        return Set.of("they", "we", "people", "police", "many", "others", "some", "dozens", "hundreds", "thousands", "troops").contains(form)
                || sentence.is(at, Tag.NOUN) && form.endsWith("s") && !form.endsWith("ss");
    }

    private boolean inTime(int i) {
        SentenceToken token = sentence.at(i);
        return times.stream().anyMatch(time -> time.start() <= token.start() && token.end() <= time.end());
    }

    private boolean precedesTime(int i) {
        return sentence.is(i, Tag.PREPOSITION) && i + 1 < sentence.size() && inTime(i + 1);
    }

    /// Without what hangs loose at the end: a word that only leads on, a quotation mark without its other.
    private String tidy(String label) {
        List<String> words = new ArrayList<>(List.of(label.strip().split("\\s+")));
        while (words.size() > 1 && !PARTICLES.contains(words.getLast()) && LEADING_ON.stream().anyMatch(section -> lexicon.has(section, words.getLast().toLowerCase(Locale.ROOT)))
                || words.size() > 1 && "“«„\"‘–—-".contains(words.getLast())) {
            words.removeLast();
        }
        String text = String.join(" ", words);
        boolean unclosed = text.indexOf('“') >= 0 && text.indexOf('”') < 0;
        return unclosed ? text.replace("“", "") : text.indexOf('‘') >= 0 && text.indexOf('’', text.indexOf('‘')) < 0 ? text.replace("‘", "") : text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
