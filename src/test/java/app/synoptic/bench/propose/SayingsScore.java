package app.synoptic.bench.propose;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.propose.said.Saying;
import app.synoptic.propose.said.Sayings;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How well attributions are found, on PolNeAR.
///
/// A statement found is right where it has more than half the characters of the shorter content in common with the content of
/// an attribution that was marked; each attribution counts once. A quotation is a marked attribution whose content holds a
/// quotation mark. A source is right where it shares a character with the source marked; counted over the statements that
/// are right and have a marked source.
public final class SayingsScore {

    private int found;
    private int right;
    private int marked;
    private int markedFound;
    private int quotations;
    private int quotationsFound;
    private int sourced;
    private int sourcesRight;
    private final PrintStream misses;
    private final boolean tell;

    private SayingsScore(PrintStream misses, boolean tell) {
        this.misses = misses;
        this.tell = tell;
    }

    /// `… SayingsScore DATA/train [misses]`.
    public static void main(String[] arguments) throws IOException {
        print(System.out, Path.of(arguments[0]), arguments.length > 1);
    }

    /// Prints one line on a part of the corpus.
    public static void print(PrintStream out, Path part, boolean tell) throws IOException {
        SayingsScore score = new SayingsScore(out, tell);
        for (PolNear article : PolNear.in(part)) {
            score.add(article);
        }
        out.printf("PolNeAR %s: precision %.3f (%d of %d), recall of quotations %.3f (%d of %d), of all %.3f (%d of %d), right source %.3f%n",
                part.getFileName(), ratio(score.right, score.found), score.right, score.found, ratio(score.quotationsFound, score.quotations),
                score.quotationsFound, score.quotations, ratio(score.markedFound, score.marked), score.markedFound, score.marked,
                ratio(score.sourcesRight, score.sourced));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void add(PolNear article) {
        List<Region> regions = List.of(new Region(RegionKind.BODY, 0, article.text().length()));
        List<Saying> sayings = Sayings.of(ReadArticle.of(article.text(), regions, "en"));
        List<PolNear.Marked> open = new ArrayList<>(article.marked().stream().filter(one -> !one.content().isEmpty()).toList());
        marked += open.size();
        quotations += (int) open.stream().filter(one -> quoted(article, one)).count();
        Set<PolNear.Marked> taken = new HashSet<>();
        for (Saying saying : sayings) {
            found++;
            PolNear.Marked match = open.stream().filter(one -> !taken.contains(one) && alike(saying.content(), one.content()))
                    .max((a, b) -> Integer.compare(shared(saying.cue(), a.cue()), shared(saying.cue(), b.cue()))).orElse(null);
            if (match == null) {
                tell("-", article, saying);
                continue;
            }
            right++;
            taken.add(match);
            if (!match.source().isEmpty()) {
                sourced++;
                boolean same = saying.source() != null && shared(saying.source(), match.source()) > 0;
                sourcesRight += same ? 1 : 0;
                if (!same) {
                    tell("s", article, saying);
                }
            }
        }
        for (PolNear.Marked one : open) {
            boolean hit = taken.contains(one);
            markedFound += hit ? 1 : 0;
            quotationsFound += hit && quoted(article, one) ? 1 : 0;
            if (tell && !hit) {
                int from = Math.min(one.content().getFirst().start(), one.cue().isEmpty() ? Integer.MAX_VALUE : one.cue().getFirst().start());
                misses.println((quoted(article, one) ? "q [" : "m [") + (one.cue().isEmpty() ? "" : one.cue().getFirst().of(article.text())) + "] "
                        + around(article.text(), Math.max(0, from - 60), from + 160));
            }
        }
    }

    private void tell(String sort, PolNear article, Saying saying) {
        if (tell) {
            int from = Math.min(saying.cue().start(), saying.content().start());
            misses.println(sort + " [" + saying.cue().of(article.text()) + " / " + (saying.source() == null ? "" : saying.source().of(article.text()))
                    + "] " + around(article.text(), Math.max(0, from - 80), from + 160));
        }
    }

    private static String around(String text, int from, int to) {
        return text.substring(from, Math.min(text.length(), to)).replace('\n', ' ');
    }

    private static boolean quoted(PolNear article, PolNear.Marked one) {
        return one.content().stream().anyMatch(span -> span.of(article.text()).matches("(?s).*[“”\"].*"));
    }

    private static boolean alike(Span own, List<Span> content) {
        int length = content.stream().mapToInt(Span::length).sum();
        return shared(own, content) * 2 > Math.min(own.length(), length);
    }

    private static int shared(Span own, List<Span> others) {
        return others.stream().mapToInt(other -> Math.max(0, Math.min(own.end(), other.end()) - Math.max(own.start(), other.start()))).sum();
    }
}
