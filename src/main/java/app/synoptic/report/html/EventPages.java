package app.synoptic.report.html;

import app.synoptic.report.document.Document.Dating;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.document.Document;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The part of a report that goes through its events.
final class EventPages {

    private EventPages() {}

    static void of(Document document, XhtmlWriter markup) {
        List<EventPart> events = document.events();
        Blocks.chapter("events", markup.say("section.events"), events.stream().findFirst().map(PageBreakEstimates::of).orElse(0), markup);
        if (events.isEmpty()) {
            markup.words("p", markup.say("section.none"));
        }
        events.forEach(event -> event(event, document, markup));
    }

    private static void event(EventPart event, Document document, XhtmlWriter markup) {
        String labels = document.labels();
        markup.open("div", "class", "event", "style", PageBreakEstimates.style(PageBreakEstimates.of(event))).open("div", "class", "head");
        markup.words("p", event.about(), "class", "about");
        Blocks.heading("h2", event.target(), event.number() + ". " + event.label(), markup.foreign(labels));
        markup.open("p", "class", "best").text(markup.say("event.best") + " ").words("b", event.best())
                .text(" · " + event.standing()).close();
        event.drawing().ifPresent(figure -> Drawing.of(figure, markup));
        Blocks.online(document.options().online("event=" + URLEncoder.encode(event.id(), StandardCharsets.UTF_8)), markup);
        markup.close().line();
        if (!event.told().isEmpty()) {
            markup.open("div", "style", PageBreakEstimates.style(PageBreakEstimates.ofTable(event))).open("table", "class", "told", "title", markup.say("event.sources"));
            Blocks.headRow(List.of(markup.say("event.source"), markup.say("event.passage")), markup);
            event.told().forEach(told -> told(told, labels, markup));
            markup.close(3).line();
        }
        Blocks.silent(event.silent(), markup);
        if (!event.differences().isEmpty()) {
            markup.open("div", "class", "verdict");
            event.differences().forEach(difference -> markup.words("p", difference));
            markup.close().line();
        }
        event.remark().ifPresent(note -> {
            markup.open("div", "class", "remark").words("p", markup.say("event.note"), "class", "small-head");
            NoteText.write(note, 2, labels, markup);
            markup.close();
        });
        if (!event.questions().isEmpty()) {
            markup.open("div", "class", "asked").words("p", markup.say("event.questions"), "class", "small-head").open("ul");
            event.questions().forEach(link -> markup.open("li").link(link).close());
            markup.close(2).line();
        }
        Blocks.notes(event.notes(), 2, markup);
        markup.close().line();
    }

    private static void told(Told told, String labels, XhtmlWriter markup) {
        markup.open("tr", "class", PageBreakEstimates.isLong(told) ? "telling long" : "telling").open("th", "scope", "row");
        markup.open("p", "class", "publisher");
        Blocks.links(told.sources(), markup);
        markup.close();
        for (Dating dating : told.dating()) {
            markup.words("p", dating.date(), "class", "date").words("p", dating.manner(), "class", "manner");
            dating.remark().ifPresent(note -> Blocks.remark(note, labels, markup));
            dating.proposed().ifPresent(came -> markup.words("p", came, "class", "manner"));
        }
        markup.close().open("td");
        Blocks.extracts(told.extracts(), markup);
        markup.words("p", String.join(" ", told.remarks()), "class", "remarks");
        markup.close(2).line();
    }
}
