package app.synoptic.report.html;

import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.words.Phrases;
import java.util.List;

/// The part of a report that goes through its events.
final class EventPages {

    private EventPages() {}

    static void of(List<EventPart> events, Markup markup) {
        Blocks.chapter("events", Phrases.of("section.events"), events.stream().findFirst().map(Space::of).orElse(0), markup);
        if (events.isEmpty()) {
            markup.words("p", Phrases.of("section.none"));
        }
        events.forEach(event -> event(event, markup));
    }

    private static void event(EventPart event, Markup markup) {
        markup.open("div", "class", "event", "style", Space.style(Space.of(event))).open("div", "class", "head");
        markup.words("p", event.about(), "class", "about");
        Blocks.heading("h2", event.target(), event.number() + ". " + event.label(), markup);
        markup.open("p", "class", "best").text(Phrases.of("event.best") + " ").words("b", event.best())
                .text(" · " + event.standing()).close();
        event.drawing().ifPresent(figure -> Drawing.of(figure, markup));
        markup.close().line();
        markup.open("div", "style", Space.style(Space.ofTable(event))).open("table", "class", "told", "title", Phrases.of("event.sources"));
        Blocks.headRow(List.of(Phrases.of("event.source"), Phrases.of("event.passage")), markup);
        event.told().forEach(told -> told(told, markup));
        markup.close(3).line();
        if (!event.differences().isEmpty()) {
            markup.open("div", "class", "verdict");
            event.differences().forEach(difference -> markup.words("p", difference));
            markup.close().line();
        }
        event.remark().ifPresent(note -> markup.open("p", "class", "remark").words("b", Phrases.of("event.note") + ". ").text(note).close());
        if (!event.questions().isEmpty()) {
            markup.open("div", "class", "asked").words("p", Phrases.of("event.questions"), "class", "small-head").open("ul");
            event.questions().forEach(link -> markup.open("li").link(link.target(), link.words()).close());
            markup.close(2).line();
        }
        Blocks.notes(event.notes(), markup);
        markup.close().line();
    }

    private static void told(Told told, Markup markup) {
        markup.open("tr", "class", told.silent() ? "silent" : "telling").open("th", "scope", "row");
        markup.open("p", "class", "publisher").link(told.source().target(), told.source().words()).close();
        for (Fact fact : told.dating()) {
            markup.words("p", fact.name(), "class", "date").words("p", fact.words(), "class", "manner");
        }
        markup.close().open("td");
        Blocks.extracts(told.extracts(), markup);
        markup.words("p", String.join(" ", told.remarks()), "class", "remarks");
        markup.close(2).line();
    }
}
