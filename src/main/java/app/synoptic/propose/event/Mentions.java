package app.synoptic.propose.event;

import app.synoptic.domain.wording.RegionKind;
import app.synoptic.propose.said.Saying;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what happenings the sentences of an article report.
final class Mentions {

    private static final int FEWEST_WORDS = 5;
    /// From this strength on a part of a sentence is a happening of its own.
    private static final double OWN = 0.85;
    /// From this strength on what is told “according to” somebody is.
    private static final double TOLD = 0.75;
    /// So much stronger a trigger of a later part must be to lead.
    private static final double MAIN = 0.25;
    /// From this strength on there is one at all.
    private static final double SOME = 0.45;
    /// What somebody is cited with is told as a happening of its own where it is of such a kind.
    private static final Set<String> DEEDS = Set.of("violence", "toll", "arrest", "deployment", "withdrawal", "measure", "disaster", "accident",
            "protest", "contest", "business", "calm");

    private final ReadArticle article;
    private final SentenceLexicon lexicon;
    private final List<Saying> sayings;
    private final List<TimeExpression> times;
    private final List<Mention> found = new ArrayList<>();
    private int time;

    private Mentions(ReadArticle article, List<Saying> sayings, List<TimeExpression> times) {
        this.article = article;
        this.lexicon = article.lexicon();
        this.sayings = sayings;
        this.times = times;
    }

    /// In reading order.
    static List<Mention> of(ReadArticle article, List<Saying> sayings, List<TimeExpression> times) {
        Mentions scan = new Mentions(article, sayings, times);
        int saying = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence sentence = article.sentences().get(i);
            while (saying < sayings.size() && sayings.get(saying).sentence() < i - 12) {
                saying++;
            }
            scan.sentence(i, sentence, saying);
        }
        return HappeningTerms.weighed(scan.found);
    }

    private void sentence(int number, Sentence sentence, int firstSaying) {
        if (sentence.words() < FEWEST_WORDS || sentence.region() == RegionKind.DATELINE || heading(number, sentence) || named(sentence)) {
            return;
        }
        Saying saying = saying(number, sentence, firstSaying);
        if (saying != null && (saying.manner() == Saying.Manner.QUOTATION || covers(saying, sentence) && (opinion(saying) || !deed(sentence, saying)))) {
            add(number, sentence, 0, sentence.size(), speech(sentence, saying), saying, true);
            return;
        }
        List<Clause> clauses = Clause.of(lexicon, sentence, 0, sentence.size());
        int begin = 0;
        Triggers.Trigger held = null;
        for (Clause clause : clauses) {
            Triggers.Trigger own = Triggers.in(lexicon, sentence, clause.from(), clause.to());
            if (own != null && held != null && own.strength() >= OWN && held.strength() >= OWN && !own.kind().equals(held.kind())) {
                add(number, sentence, begin, clause.from(), held, saying, false);
                begin = clause.from();
                held = own;
            } else if (own != null && (held == null || own.strength() > held.strength() + MAIN)) {
                held = own;
            }
        }
        if (held != null && held.strength() >= SOME) {
            add(number, sentence, begin, sentence.size(), held, saying, false);
        }
    }

    /// Whether it is no sentence but what stands over a part of the article, or names what a picture shows.
    private boolean heading(int number, Sentence sentence) {
        boolean closed = sentence.tokens().getLast().is(Tag.END) || sentence.tokens().getLast().tag() == Tag.CLOSE || sentence.tokens().getLast().is(Tag.COLON);
        if (sentence.region() == RegionKind.BODY) {
            return number > 0 && !closed && sentence.words() <= 12 && !sentence.quoted() && alone(number, sentence);
        }
        return sentence.tokens().stream().noneMatch(token -> token.verb() != null);
    }

    /// Whether it only names something and tells of that (“The days that shook the harbour”): a heading without a verb of its own.
    private static boolean named(Sentence sentence) {
        int first = 0;
        while (first < sentence.size() && sentence.at(first).verb() == null) {
            first++;
        }
        boolean tells = first > 1 && first < sentence.size() && (sentence.is(first - 1, Tag.WHO) || sentence.is(first - 1, Tag.THAT)) && sentence.is(first - 2, Tag.NOUN);
        return tells && sentence.tokens().subList(first + 1, sentence.size()).stream().noneMatch(token -> token.verb() != null || token.is(Tag.AUXILIARY) || token.is(Tag.END));
    }

    private boolean alone(int number, Sentence sentence) {
        List<Sentence> all = article.sentences();
        return all.get(number - 1).paragraph() != sentence.paragraph()
                && (number + 1 == all.size() || all.get(number + 1).paragraph() != sentence.paragraph());
    }

    /// The statement this sentence gives, or stands in.
    private @Nullable Saying saying(int number, Sentence sentence, int first) {
        Saying best = null;
        for (int i = first; i < sayings.size() && sayings.get(i).sentence() <= number + 1; i++) {
            Saying saying = sayings.get(i);
            Span span = sentence.span();
            boolean touches = saying.content().start() < span.end() && span.start() < saying.content().end();
            if (touches && (best == null || shared(saying, span) > shared(best, span))) {
                best = saying;
            }
        }
        return best;
    }

    private static int shared(Saying saying, Span span) {
        return Math.min(saying.content().end(), span.end()) - Math.max(saying.content().start(), span.start());
    }

    private static boolean covers(Saying saying, Sentence sentence) {
        return shared(saying, sentence.span()) * 5 > sentence.span().length() * 2;
    }

    /// Whether what is said is itself a happening in the article's words.
    private boolean deed(Sentence sentence, Saying saying) {
        Triggers.Trigger trigger = Triggers.in(lexicon, sentence, first(sentence, saying.content().start()), first(sentence, saying.content().end()));
        if (trigger == null) {
            return false;
        }
        return saying.manner() == Saying.Manner.ACCORDING ? trigger.strength() >= TOLD : trigger.strength() >= OWN && DEEDS.contains(trigger.kind());
    }

    private boolean opinion(Saying saying) {
        return lexicon.has("opinion", saying.lemma());
    }

    private static int first(Sentence sentence, int offset) {
        int at = 0;
        while (at < sentence.size() && sentence.at(at).start() < offset) {
            at++;
        }
        return at;
    }

    private Triggers.Trigger speech(Sentence sentence, Saying saying) {
        int token = Math.min(sentence.size() - 1, first(sentence, saying.cue().start()));
        String kind = lexicon.kindOfVerb(saying.lemma());
        return new Triggers.Trigger(token, kind == null || kind.equals("happening") ? "statement" : kind, 0.9);
    }

    private void add(int number, Sentence sentence, int from, int to, Triggers.Trigger trigger, @Nullable Saying saying, boolean speech) {
        int end = to;
        while (end > from + 1 && (sentence.is(end - 1, Tag.COMMA) || sentence.is(end - 1, Tag.COLON))) {
            end--;
        }
        HappeningStatus standing = speech ? HappeningStatus.HAPPENED : StatusCues.of(lexicon, sentence, from, end, trigger.token());
        found.add(new Mention(number, sentence, from, end, trigger.token(), trigger.kind(), standing, saying, speech,
                time(sentence, sentence.between(from, end), sentence.at(trigger.token()).start()),
                HappeningTerms.of(lexicon, sentence, from, end), trigger.strength()));
    }

    /// The time told nearest to the trigger in a passage, else in its sentence.
    private @Nullable TimeExpression time(Sentence sentence, Span passage, int trigger) {
        while (time < times.size() && times.get(time).end() <= sentence.span().start()) {
            time++;
        }
        TimeExpression best = null;
        for (int i = time; i < times.size() && times.get(i).start() < sentence.span().end(); i++) {
            TimeExpression own = times.get(i);
            if (own.date() != null && (best == null || distance(own, passage, trigger) < distance(best, passage, trigger))) {
                best = own;
            }
        }
        return best;
    }

    private static int distance(TimeExpression time, Span passage, int trigger) {
        boolean inside = passage.start() <= time.start() && time.end() <= passage.end();
        return Math.abs(time.start() - trigger) + (inside ? 0 : 1000);
    }
}
