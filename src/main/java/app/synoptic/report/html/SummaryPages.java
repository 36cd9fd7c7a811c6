package app.synoptic.report.html;

import app.synoptic.report.document.Summary.Point;
import app.synoptic.report.document.Summary.Section;
import app.synoptic.report.document.Summary;

/// What was found, with the page of each point.
final class SummaryPages {

    private SummaryPages() {}

    /// @param labels the language of the dossier's own words
    static void of(Summary summary, String labels, XhtmlWriter markup) {
        markup.open("div", "class", "summary").words("h2", markup.say("summary.head"), "class", "plain").words("p", summary.extent(), "class", "lead").line();
        summary.sections().forEach(section -> section(section, labels, markup));
        markup.words("h3", markup.say("summary.reading.head")).words("p", summary.reading()).close().line();
    }

    private static void section(Section section, String labels, XhtmlWriter markup) {
        markup.words("h3", section.heading());
        section.key().ifPresent(key -> markup.words("p", key, "class", section.points().isEmpty() ? "none" : "key"));
        section.points().forEach(point -> point(point, labels, markup));
        section.more().ifPresent(more -> markup.words("p", more, "class", "key"));
    }

    private static void point(Point point, String labels, XhtmlWriter markup) {
        markup.open("div", "class", "point");
        point.place().ifPresentOrElse(target -> markup.open("p", "class", "to").foreign(labels).link(target, point.label()).close(),
                () -> markup.foreign(labels).words("p", point.label(), "class", "untold"));
        markup.words("p", point.words(), "class", "found").close().line();
    }
}
