package app.synoptic.propose.event;

import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.propose.said.Saying;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the happenings that an article reports, those told in several places together.
public final class HappeningFinder {

    private static final int MOST_NAMES = 6;

    private final ReadArticle article;
    private final List<TimeExpression> times;
    private final List<Span> timeSpans;
    private final List<Mention> mentions;

    private HappeningFinder(ReadArticle article, List<Saying> sayings, List<TimeExpression> times) {
        this.article = article;
        this.times = times;
        this.timeSpans = times.stream().map(time -> new Span(time.start(), time.end())).toList();
        this.mentions = Mentions.of(article, sayings, times);
    }

    /// In the order of their first passages.
    ///
    /// @param sayings who says what in the article
    /// @param times   the times it tells, in reading order
    public static List<Report> of(ReadArticle article, List<Saying> sayings, List<TimeExpression> times) {
        HappeningFinder reports = new HappeningFinder(article, sayings, times);
        return MentionClustering.of(reports.mentions).stream().map(reports::report).toList();
    }

    private Report report(List<Mention> group) {
        Mention lead = lead(group);
        List<Mention> order = new ArrayList<>(group);
        order.remove(lead);
        order.addFirst(lead);
        Set<String> who = new LinkedHashSet<>();
        Set<String> where = new LinkedHashSet<>();
        for (Mention mention : order) {
            ClauseNames.Named named = ClauseNames.in(article, mention, near(mention));
            if (mention.speech() && mention.speaker() != null) {
                who.add(mention.speaker());
            }
            who.addAll(named.who());
            where.addAll(named.where());
        }
        who.removeAll(where);
        TimeExpression told = order.stream().map(Mention::date).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        Span cue = lead.speech() && lead.saying() != null ? lead.saying().cue() : null;
        return new Report(group.stream().map(Mention::passage).distinct().sorted(Comparator.comparingInt(Span::start)).toList(),
                order.stream().map(this::key).distinct().toList(), cue == null ? form(lead.sentence().at(lead.trigger())) : article.of(cue), cue == null ? null : article.of(cue),
                Labels.of(article, lead, near(lead)), told != null ? told : before(lead), told != null, lead.standing(), MentionClustering.kind(group),
                who.stream().limit(MOST_NAMES).toList(), where.stream().limit(MOST_NAMES).toList(), lead.speaker(), score(group));
    }

    /// The mention that tells it most plainly; the first of the body among equals.
    private static Mention lead(List<Mention> group) {
        return group.stream().max(Comparator.comparingDouble((Mention mention) -> mention.strength() + (mention.sentence().region() == RegionKind.BODY ? 0.1 : 0)
                + (mention.date() != null ? 0.1 : 0)).thenComparing(Comparator.comparingInt(Mention::number).reversed())).orElseThrow();
    }

    private List<String> key(Mention mention) {
        List<String> words = new ArrayList<>(mention.sentence().tokens().stream().filter(token -> !token.tag().mark()).map(SentenceToken::form).toList());
        words.add("@" + mention.sentence().at(mention.trigger()).form());
        return words;
    }

    private String form(SentenceToken token) {
        return article.text().substring(token.start(), token.end());
    }

    private List<Span> near(Mention mention) {
        Span sentence = mention.sentence().span();
        int low = firstAfter(sentence.start());
        int to = low;
        while (to < timeSpans.size() && timeSpans.get(to).start() < sentence.end()) {
            to++;
        }
        return timeSpans.subList(low, to);
    }

    /// The first time that ends behind an offset.
    private int firstAfter(int offset) {
        return SortedSearch.first(0, timeSpans.size(), span -> timeSpans.get(span).end() > offset);
    }

    /// The last date told before in the same paragraph.
    private @Nullable TimeExpression before(Mention mention) {
        int from = mention.number();
        while (from > 0 && article.sentences().get(from - 1).paragraph() == mention.sentence().paragraph()) {
            from--;
        }
        int start = article.sentences().get(from).span().start();
        for (int i = firstAfter(mention.sentence().span().start()) - 1; i >= 0 && times.get(i).start() >= start; i--) {
            if (times.get(i).date() != null) {
                return times.get(i);
            }
        }
        return null;
    }

    private static double score(List<Mention> group) {
        double best = group.stream().mapToDouble(Mention::strength).max().orElse(0);
        return Math.min(1, 0.75 * best + Math.min(0.2, 0.05 * group.size()) + (group.stream().anyMatch(mention -> mention.date() != null) ? 0.05 : 0));
    }
}
