package app.synoptic.model;

import app.synoptic.domain.Dating;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Article;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.event.HappeningFinder;
import app.synoptic.propose.event.Report;
import app.synoptic.propose.said.Sayings;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.text.Sentences;
import app.synoptic.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the rules know of an article that a model was asked about: they reckon the dates, and tell what the model cannot be
/// trusted with.
final class ArticleRules {

    private final Article article;
    private final List<TimeExpression> times;
    private final List<Report> reports;

    ArticleRules(Article article) {
        this.article = article;
        ReadArticle read = ReadArticle.of(article.text(), article.regions(), article.language());
        List<TimeExpression> told = TimeTagger.of(article.text(), new Setting(article.published(), article.language()));
        reports = HappeningFinder.of(read, Sayings.of(read), told);
        times = told.stream().filter(time -> time.date() != null).toList();
    }

    /// What the rules found in these words, if they found anything: of several what shares most with them.
    Optional<Report> report(List<Passage> passages) {
        return reports.stream().filter(report -> shared(report, passages) > 0).max(Comparator.comparingInt(report -> shared(report, passages)));
    }

    private static int shared(Report report, List<Passage> passages) {
        return passages.stream().mapToInt(own -> report.passages().stream().mapToInt(span -> Math.max(0, Math.min(span.end(), own.end()) - Math.max(span.start(), own.start()))).sum()).sum();
    }

    /// The date told in the passages; else that nearest in the sentence of one; else the last told before in its paragraph.
    @Nullable ProposedDate date(List<Passage> passages, QuotableWords words) {
        for (Passage passage : passages) {
            Optional<TimeExpression> inside = times.stream().filter(time -> passage.start() <= time.start() && time.end() <= passage.end()).findFirst();
            if (inside.isPresent()) {
                return told(inside.get(), new Passage(article.id(), inside.get().start(), inside.get().end()));
            }
        }
        for (Passage passage : passages) {
            Span paragraph = words.paragraph(passage);
            Span sentence = Sentences.within(article.text(), paragraph, passage.start(), passage.end());
            Optional<TimeExpression> around = times.stream().filter(time -> sentence.start() <= time.start() && time.end() <= sentence.end())
                    .min(Comparator.comparingInt(time -> apart(time, passage)))
                    .or(() -> times.reversed().stream().filter(time -> paragraph.start() <= time.start() && time.end() <= passage.start()).findFirst());
            if (around.isPresent()) {
                return told(around.get(), null);
            }
        }
        return null;
    }

    private static int apart(TimeExpression time, Passage passage) {
        return time.start() >= passage.end() ? time.start() - passage.end() : Math.max(0, passage.start() - time.end());
    }

    private static @Nullable ProposedDate told(TimeExpression time, @Nullable Passage words) {
        return time.date() == null ? null : new ProposedDate(time.date(), time.part(), words == null ? Dating.INFERRED : time.dating(), words, time.because());
    }
}
