package app.synoptic.report.html;

import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Front;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.QuestionPart;
import app.synoptic.report.document.Document.SourcePart;
import app.synoptic.report.document.Document;
import app.synoptic.report.figure.Figure;
import app.synoptic.report.words.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A document as one page of markup that needs no other file.
public final class ReportHtml {

    private static final String STYLE = "/assets/report/";

    private final Document document;
    private final boolean paper;
    private final XhtmlWriter markup;

    /// What a browser may load for the page: nothing; and the one style it may heed is its own.
    private static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'";

    /// A report for a screen in the two parts that a page holding it needs: its style sheet, and what stands in the body.
    public record Screen(String style, String body) {}

    private ReportHtml(Document document, boolean paper) {
        this.document = document;
        this.paper = paper;
        this.markup = new XhtmlWriter(paper, Phrases.in(document.options().language()));
    }

    /// For a browser, on a screen of any width.
    public static String forScreen(Document document) {
        return new ReportHtml(document, false).page();
    }

    /// The same as part of another page.
    public static Screen screen(Document document) {
        ReportHtml report = new ReportHtml(document, false);
        report.body();
        String body = report.markup.toString();
        return new Screen(report.screenStyle(), body);
    }

    /// For the page maker: with an outline, running feet and page numbers.
    public static String forPaper(Document document) {
        return new ReportHtml(document, true).page();
    }

    private String page() {
        if (!paper) {
            body();
            String body = markup.toString();
            return head(new XhtmlWriter(false, markup.phrases()), screenStyle()).raw("<body>").raw(body).raw("</body>").close().toString();
        }
        head(markup, style("report.css") + paperStyle()).open("body").words("div", document.front().footer(), "class", "running");
        body();
        return markup.close(2).toString();
    }

    private XhtmlWriter head(XhtmlWriter page, String style) {
        Front front = document.front();
        page.raw(paper ? "" : "<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", document.options().language().tag());
        page.open("head").empty("meta", "charset", "UTF-8").words("title", front.title());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "description", "content", front.subtitle());
        page.empty("meta", "name", "subject", "content", front.subtitle());
        if (!paper) {
            page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY.formatted(ContentHash.of(style)));
        }
        page.open("style").raw(style).close().line();
        if (paper) {
            outline();
        }
        return page.close();
    }

    private String screenStyle() {
        return style("report.css") + style("screen.css") + markup.placed();
    }

    private void body() {
        markup.open(paper ? "div" : "main");
        front(document.front());
        timeline();
        EventPages.of(document, markup);
        if (!document.questions().isEmpty()) {
            QuestionPages.of(document.questions(), document.many(), markup);
        }
        if (!document.matrix().isEmpty()) {
            TablePages.matrix(document.matrix(), document.many(), markup);
        }
        if (!document.notes().isEmpty()) {
            Blocks.chapter("notes", markup.say("section.notes"), PageBreakEstimates.ofRows(), markup);
            markup.words("p", markup.say("note.key"), "class", "key");
            Blocks.notes(document.notes(), 1, markup);
        }
        TablePages.sources(document.sources(), document.many(), markup);
        markup.close();
    }

    private void front(Front front) {
        markup.open("div", "class", "front").words("p", front.subtitle(), "class", "about").words("h1", front.title(), "id", "top", "class", "title");
        front.asItWas().ifPresent(sentence -> markup.words("p", sentence, "class", "past"));
        Blocks.online(document.options().online(""), markup);
        SummaryPages.of(document.summary(), document.labels(), markup);
        markup.open("div", "class", "unchecked").words("h2", markup.say("front.unchecked"), "class", "plain").open("ul");
        front.unchecked().forEach(sentence -> markup.words("li", sentence));
        markup.close(2).line();
        Blocks.facts(front.facts(), markup);
        if (!front.notes().isEmpty()) {
            markup.words("h2", markup.say("front.notes"), "class", "plain");
            Blocks.notes(front.notes(), 2, markup);
        }
        contents();
        front.remark().ifPresent(note -> {
            markup.words("h2", markup.say("front.about"), "class", "plain");
            NoteText.write(note, 2, document.labels(), markup);
        });
        markup.close().line();
    }

    private void contents() {
        markup.words("h2", markup.say("front.contents"), "class", "plain").open("div", "class", "contents");
        if (!document.timeline().isEmpty()) {
            entry("timeline", markup.say("section.timeline"), "section");
        }
        entry("events", markup.say("section.events"), "section");
        document.events().forEach(event -> entry(new Link(event.target(), event.number() + ". " + event.label(), document.labels()), "entry"));
        if (!document.questions().isEmpty()) {
            entry("questions", markup.say("section.questions"), "section");
        }
        if (!document.matrix().isEmpty()) {
            entry("matrix", markup.say("section.matrix"), "section");
        }
        if (!document.notes().isEmpty()) {
            entry("notes", markup.say("section.notes"), "section");
        }
        entry("sources", markup.say("section.sources"), "section");
        markup.close().line();
    }

    private void entry(String target, String words, String kind) {
        entry(new Link(target, words), kind);
    }

    private void entry(Link link, String kind) {
        markup.open("p", "class", kind + " to").link(link).close();
    }

    private void timeline() {
        for (int i = 0; i < document.timeline().size(); i++) {
            Figure figure = document.timeline().get(i);
            markup.open("div", "class", figure.width() > document.options().page().upright() ? "timeline wide" : "timeline", "style", PageBreakEstimates.style(PageBreakEstimates.of(figure)));
            if (i == 0) {
                Blocks.heading("h1", "timeline", markup.say("section.timeline"), markup);
                markup.words("p", markup.say("timeline.key") + (document.many() ? " " + markup.say("timeline.key.many") : ""), "class", "key");
            }
            Drawing.of(figure, markup);
            markup.close().line();
        }
    }

    private void outline() {
        markup.open("bookmarks");
        bookmark("top", document.front().title()).close();
        if (!document.timeline().isEmpty()) {
            bookmark("timeline", markup.say("section.timeline")).close();
        }
        bookmark("events", markup.say("section.events"));
        for (EventPart event : document.events()) {
            bookmark(event.target(), event.number() + ". " + event.label()).close();
        }
        markup.close();
        if (!document.questions().isEmpty()) {
            bookmark("questions", markup.say("section.questions"));
            for (QuestionPart question : document.questions()) {
                bookmark(question.self().target(), question.number() + ". " + question.self().words()).close();
            }
            markup.close();
        }
        if (!document.matrix().isEmpty()) {
            bookmark("matrix", markup.say("section.matrix")).close();
        }
        if (!document.notes().isEmpty()) {
            bookmark("notes", markup.say("section.notes")).close();
        }
        bookmark("sources", markup.say("section.sources"));
        for (SourcePart source : document.sources()) {
            bookmark(source.target(), source.name()).close();
        }
        markup.close(2);
    }

    private XhtmlWriter bookmark(String target, String words) {
        return markup.open("bookmark", "name", words, "href", "#" + target);
    }

    /// The style of pages of the size asked for, with their numbers in the report's language.
    private String paperStyle() {
        String[] around = markup.say("page.of", "|", "|").split("\\|", -1);
        return style("paper.css").replace("{page}", document.options().page().css()).replace("{numbers}",
                "\"%s\" counter(page) \"%s\" counter(pages) \"%s\"".formatted((Object[]) around));
    }

    private static String style(String file) {
        try (InputStream in = ReportHtml.class.getResourceAsStream(STYLE + file)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + STYLE + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
