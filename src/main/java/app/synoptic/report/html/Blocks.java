package app.synoptic.report.html;

import app.synoptic.report.document.Document.Cited;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.NotePart;
import app.synoptic.report.document.Document.Silent;
import app.synoptic.report.document.Extract;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Small pieces that several parts of a report are put together from.
final class Blocks {

    private Blocks() {}

    /// Names and what they are, as a table without a head.
    static void facts(List<Fact> facts, XhtmlWriter markup) {
        markup.open("table", "class", "facts").open("tbody");
        for (Fact fact : facts) {
            markup.open("tr").words("th", fact.name(), "scope", "row").foreign(fact.language()).open("td");
            if (fact.note()) {
                NoteText.write(fact.words(), 0, null, markup);
            } else {
                NoteText.plain(fact.words(), markup);
            }
            markup.close(2).line();
        }
        markup.close(2).line();
    }

    /// @param above the level of the heading they stand under
    static void notes(List<NotePart> notes, int above, XhtmlWriter markup) {
        for (NotePart note : notes) {
            markup.open("div", "class", "note").words("p", markup.say("note.written", note.written()), "class", "when");
            note.subject().ifPresent(about -> markup.words("p", about, "class", "on"));
            note.passage().ifPresent(cited -> cited(cited, markup));
            NoteText.write(note.words(), above, null, markup);
            markup.close().line();
        }
    }

    private static void cited(Cited cited, XhtmlWriter markup) {
        markup.open("p", "class", "on").text(markup.say("note.passage") + " ");
        cited.teller().ifPresent(source -> markup.link(source).text(", "));
        markup.text(cited.place()).close();
        extracts(cited.words(), markup);
    }

    /// Who is silent, and why, in one line.
    static void silent(List<Silent> silent, XhtmlWriter markup) {
        if (silent.isEmpty()) {
            return;
        }
        markup.open("p", "class", "silent").words("b", markup.say("silence.head")).text(": ");
        for (int i = 0; i < silent.size(); i++) {
            Silent some = silent.get(i);
            markup.text(i == 0 ? "" : " · ");
            links(some.sources(), markup);
            markup.text(some.sources().isEmpty() ? some.why() : " (" + some.why() + ")");
        }
        markup.close().line();
    }

    /// A link to the affair's page for the browser; nothing on paper.
    static void online(Optional<String> address, XhtmlWriter markup) {
        if (!markup.paper()) {
            address.ifPresent(place -> markup.open("p", "class", "online").words("a", markup.say("page.online"), "href", place).close().line());
        }
    }

    /// Links, with commas between them.
    static void links(List<Link> links, XhtmlWriter markup) {
        for (int i = 0; i < links.size(); i++) {
            markup.text(i == 0 ? "" : ", ").link(links.get(i));
        }
    }

    static void extracts(List<Extract> extracts, XhtmlWriter markup) {
        for (Extract extract : extracts) {
            markup.open("blockquote", "class", extract.original() ? "extract" : "extract digest").foreign(extract.language()).open("p");
            for (Extract.Run run : markup.paper() ? NoBreakPunctuation.in(extract.runs()) : extract.runs()) {
                switch (run.light()) {
                    case PLAIN -> markup.text(run.words());
                    case LIT -> markup.words("mark", run.words());
                    case DOUBTFUL -> markup.words("mark", run.words(), "class", "doubtful");
                }
            }
            if (!extract.page().isEmpty()) {
                markup.text(" ").words("span", "(" + extract.page() + ")", "class", "page-number");
            }
            markup.close(2);
        }
    }

    /// A remark of the dossier in a cell of a table.
    static void remark(String note, @Nullable String language, XhtmlWriter markup) {
        markup.open("div", "class", "manner");
        NoteText.write(note, 0, language, markup);
        markup.close();
    }

    static void heading(String level, String id, String words, XhtmlWriter markup) {
        markup.words(level, words, "id", id).line();
    }

    /// A chapter's heading, which stands on a page only with the room that what follows needs.
    static void chapter(String id, String words, int first, XhtmlWriter markup) {
        markup.words("h1", words, "id", id, "style", PageBreakEstimates.style(PageBreakEstimates.chapter(first))).line();
    }

    /// Opens a table's body with a row of heads. Not a head of its own: openhtmltopdf 1.1.65 cannot tag the head of a table
    /// that begins where a page does, and only the matrix needs heads that come again on every page.
    static void headRow(List<String> heads, XhtmlWriter markup) {
        markup.open("tbody").open("tr", "class", "heads");
        heads.forEach(head -> markup.words("th", head, "scope", "col"));
        markup.close();
    }
}
