package app.synoptic.report.document;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import app.synoptic.report.words.Phrases;
import app.synoptic.text.Excerpt;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One or more passages in their sentences.
///
/// @param runs     the sentences from beginning to end, cut where a passage begins or ends
/// @param start    where the sentences begin in the text, in UTF-16 code units
/// @param end      where they end
/// @param page     the page of the source's file the passages begin on, in words; empty where it has no pages
/// @param original whether these are the source's words, or our digest's
/// @param language a BCP 47 tag
public record Extract(List<Run> runs, int start, int end, String page, boolean original, String language) {

    /// How sure it is that words are those cited.
    public enum Light { PLAIN, LIT, DOUBTFUL }

    public record Run(String words, Light light) {}

    public Extract {
        runs = List.copyOf(runs);
    }

    /// The extracts of a text that show where evidence was found, in reading order; passages in one sentence share one.
    static List<Extract> of(ReportText text, List<Finding> findings, String language, Phrases words) {
        return Excerpt.ofPlaces(text.wording().text(), findings).stream().map(excerpt -> of(text, excerpt, language, words)).toList();
    }

    /// The sentences around one passage that is not evidence, with its words marked.
    static Extract around(ReportText text, Passage passage, String language, Phrases words) {
        return of(text, Excerpt.around(text.wording().text(), passage), language, words);
    }

    private static Extract of(ReportText text, Excerpt excerpt, String language, Phrases words) {
        int page = text.pages().of(excerpt.marks().isEmpty() ? excerpt.around().start() : excerpt.marks().getFirst().passage().start());
        return new Extract(runs(text.wording().text(), excerpt), excerpt.around().start(), excerpt.around().end(),
                page == 0 ? "" : words.of("extract.page", page), text.original(), language);
    }

    /// Where a certain and a doubtful passage overlap, the words are doubtful.
    private static List<Run> runs(String all, Excerpt excerpt) {
        Span around = excerpt.around();
        List<Excerpt.Mark> within = excerpt.marks();
        List<Run> runs = new ArrayList<>();
        int from = around.start();
        for (int at = around.start() + 1; at <= around.end(); at++) {
            if (at == around.end() || light(at, within) != light(from, within)) {
                runs.add(new Run(all.substring(from, at).replaceAll("\\s+", " "), light(from, within)));
                from = at;
            }
        }
        return runs;
    }

    private static Light light(int offset, List<Excerpt.Mark> within) {
        return within.stream().filter(mark -> mark.passage().contains(offset))
                .map(mark -> mark.light() == Excerpt.Light.CITED ? Light.LIT : Light.DOUBTFUL)
                .max(Comparator.naturalOrder()).orElse(Light.PLAIN);
    }
}
