package app.synoptic.report.html;

import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.QuestionPart;
import app.synoptic.report.document.Document.SourcePart;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.figure.Figure;

/// How much of a page must be left for something to begin on it, so that no heading stands at the foot without what it
/// heads. Reckoned from the length of the words; a row may turn out some lines shorter or longer.
final class PageBreakEstimates {

    private static final int HEAD = 104;
    private static final int CHAPTER = 78;
    private static final int LINE = 22;
    private static final int LETTERS = 58;
    private static final int NARROW = 24;
    private static final int LONG = 130;
    private static final int MOST = 700;

    private PageBreakEstimates() {}

    static int of(EventPart event) {
        return HEAD + event.drawing().map(Figure::height).orElse(0) + ofTable(event);
    }

    /// The head of an event's table and its first row.
    static int ofTable(EventPart event) {
        return LINE + event.told().stream().findFirst().map(told -> LINE + Math.min(LONG, row(told))).orElse(0);
    }

    /// Whether a row takes so much of a page that it may go on on the next one.
    static boolean isLong(Told told) {
        return row(told) > LONG;
    }

    static int of(Figure figure) {
        return HEAD + figure.height();
    }

    /// @param many whether all but how it is cited stands in one line
    static int of(SourcePart source, boolean many) {
        return many ? HEAD : HEAD + source.facts().stream().mapToInt(fact -> lines(fact.words().length(), LETTERS + LETTERS / 3) * LINE).sum();
    }

    /// The head of a table and two rows.
    static int ofRows() {
        return 4 * LINE;
    }

    static int ofGrid() {
        return HEAD + 2 * LINE;
    }

    static int of(QuestionPart question) {
        return HEAD + 2 * LINE + 2 * LINE * Math.min(2, question.answers().size());
    }

    /// A chapter's heading, and below it what needs `first`.
    static int chapter(int first) {
        return CHAPTER + first;
    }

    private static int row(Told told) {
        int passages = told.extracts().stream().mapToInt(extract -> lines(extract.end() - extract.start(), LETTERS) * LINE + 6).sum();
        int dating = told.dating().stream().mapToInt(own -> 2 * LINE
                + (lines(own.manner().length(), NARROW) + own.remark().map(note -> lines(note.length(), NARROW)).orElse(0)
                + own.proposed().map(came -> lines(came.length(), NARROW)).orElse(0)) * 16).sum();
        return Math.max(passages + LINE, dating + LINE);
    }

    private static int lines(int letters, int width) {
        return letters / width + 1;
    }

    /// The attribute that asks for so much.
    static String style(int height) {
        return "-fs-page-break-min-height:" + Math.min(height, MOST) + "px";
    }
}
