package app.synoptic.report.html;

import app.synoptic.report.document.Document;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Front;
import app.synoptic.report.document.Document.QuestionPart;
import app.synoptic.report.document.Document.SourcePart;
import app.synoptic.report.figure.Figure;
import app.synoptic.report.words.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A document as one page of markup that needs no other file.
public final class ReportHtml {

    private static final String STYLE = "/assets/report/";
    private static final int UPRIGHT = 650;

    private final Document document;
    private final boolean paper;
    private final Markup markup;

    private ReportHtml(Document document, boolean paper) {
        this.document = document;
        this.paper = paper;
        this.markup = new Markup(paper);
    }

    /// For a browser, on a screen of any width.
    public static String forScreen(Document document) {
        return new ReportHtml(document, false).page();
    }

    /// For the page maker: with an outline, running feet and page numbers.
    public static String forPaper(Document document) {
        return new ReportHtml(document, true).page();
    }

    private String page() {
        Front front = document.front();
        markup.raw(paper ? "" : "<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
        markup.open("head").empty("meta", "charset", "UTF-8").words("title", front.title());
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "description", "content", front.subtitle());
        markup.empty("meta", "name", "subject", "content", front.subtitle());
        markup.open("style").raw(style("report.css")).raw(style(paper ? "paper.css" : "screen.css")).close().line();
        if (paper) {
            outline();
        }
        markup.close().open("body");
        if (paper) {
            markup.words("div", front.footer(), "class", "running");
        }
        front(front);
        timeline();
        EventPages.of(document.events(), markup);
        if (!document.questions().isEmpty()) {
            QuestionPages.of(document.questions(), markup);
        }
        if (!document.matrix().isEmpty()) {
            TablePages.matrix(document.matrix(), markup);
        }
        if (!document.notes().isEmpty()) {
            Blocks.chapter("notes", Phrases.of("section.notes"), Space.ofRows(), markup);
            markup.words("p", Phrases.of("note.key"), "class", "key");
            Blocks.notes(document.notes(), markup);
        }
        TablePages.sources(document.sources(), markup);
        return markup.close(2).toString();
    }

    private void front(Front front) {
        markup.open("div", "class", "front").words("p", front.subtitle(), "class", "about").words("h1", front.title(), "id", "top", "class", "title");
        Blocks.facts(front.facts(), markup);
        markup.open("div", "class", "unchecked").words("h2", Phrases.of("front.unchecked"), "class", "plain").open("ul");
        front.unchecked().forEach(sentence -> markup.words("li", sentence));
        markup.close(2).line();
        if (!front.notes().isEmpty()) {
            markup.words("h2", Phrases.of("front.notes"), "class", "plain");
            Blocks.notes(front.notes(), markup);
        }
        contents();
        if (!front.dossierNote().isEmpty()) {
            markup.words("h2", Phrases.of("front.about"), "class", "plain");
            front.dossierNote().forEach(paragraph -> markup.words("p", paragraph));
        }
        markup.close().line();
    }

    private void contents() {
        markup.words("h2", Phrases.of("front.contents"), "class", "plain").open("div", "class", "contents");
        if (!document.timeline().isEmpty()) {
            entry("timeline", Phrases.of("section.timeline"), "section");
        }
        entry("events", Phrases.of("section.events"), "section");
        document.events().forEach(event -> entry(event.target(), event.number() + ". " + event.label(), "entry"));
        if (!document.questions().isEmpty()) {
            entry("questions", Phrases.of("section.questions"), "section");
        }
        if (!document.matrix().isEmpty()) {
            entry("matrix", Phrases.of("section.matrix"), "section");
        }
        if (!document.notes().isEmpty()) {
            entry("notes", Phrases.of("section.notes"), "section");
        }
        entry("sources", Phrases.of("section.sources"), "section");
        markup.close().line();
    }

    private void entry(String target, String words, String kind) {
        markup.open("p", "class", kind + " to").link(target, words).close();
    }

    private void timeline() {
        for (int i = 0; i < document.timeline().size(); i++) {
            Figure figure = document.timeline().get(i);
            markup.open("div", "class", figure.width() > UPRIGHT ? "timeline wide" : "timeline", "style", Space.style(Space.of(figure)));
            if (i == 0) {
                Blocks.heading("h1", "timeline", Phrases.of("section.timeline"), markup);
                markup.words("p", Phrases.of("timeline.key"), "class", "key");
            }
            Drawing.of(figure, markup);
            markup.close().line();
        }
    }

    private void outline() {
        markup.open("bookmarks");
        bookmark("top", document.front().title()).close();
        if (!document.timeline().isEmpty()) {
            bookmark("timeline", Phrases.of("section.timeline")).close();
        }
        bookmark("events", Phrases.of("section.events"));
        for (EventPart event : document.events()) {
            bookmark(event.target(), event.number() + ". " + event.label()).close();
        }
        markup.close();
        if (!document.questions().isEmpty()) {
            bookmark("questions", Phrases.of("section.questions"));
            for (QuestionPart question : document.questions()) {
                bookmark(question.self().target(), question.number() + ". " + question.self().words()).close();
            }
            markup.close();
        }
        if (!document.matrix().isEmpty()) {
            bookmark("matrix", Phrases.of("section.matrix")).close();
        }
        if (!document.notes().isEmpty()) {
            bookmark("notes", Phrases.of("section.notes")).close();
        }
        bookmark("sources", Phrases.of("section.sources"));
        for (SourcePart source : document.sources()) {
            bookmark(source.target(), source.publisher()).close();
        }
        markup.close(2);
    }

    private Markup bookmark(String target, String words) {
        return markup.open("bookmark", "name", words, "href", "#" + target);
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
