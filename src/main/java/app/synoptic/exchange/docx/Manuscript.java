package app.synoptic.exchange.docx;

import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.NotePart;
import app.synoptic.report.document.Document.Silent;
import app.synoptic.report.document.Document;
import app.synoptic.report.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The document while it is written: its body, its footnotes, and what all sections say alike.
///
/// @param days   the events by the dates they begin on
/// @param labels the language of the dossier's own words where it is not the document's; null where it is
record Manuscript(Document document, List<ChronologyDay> days, WordPart body, Footnotes footnotes, Phrases words, @Nullable String labels) {

    /// Where the notes stand that belong to nothing told of.
    static final String NOTES = "notes";

    String say(String key, Object... values) {
        return words.of(key, values);
    }

    /// Places to go to, with a sign between them.
    List<Inline> links(List<Link> links, String between) {
        List<Inline> pieces = new ArrayList<>();
        for (Link link : links) {
            if (!pieces.isEmpty()) {
                pieces.add(Inline.of(between));
            }
            pieces.add(new Inline.Leads(link.target(), link.words(), link.language()));
        }
        return pieces;
    }

    /// Who is silent, and why.
    void silent(List<Silent> silent) {
        if (silent.isEmpty()) {
            return;
        }
        List<Inline> pieces = new ArrayList<>(List.of(new Inline.Words(say("silence.head") + ": ", Set.of(Inline.Face.ITALIC), null)));
        for (int i = 0; i < silent.size(); i++) {
            Silent one = silent.get(i);
            pieces.addAll(links(one.sources(), ", "));
            pieces.add(Inline.of((one.sources().isEmpty() ? one.why() : " (" + one.why() + ")") + (i + 1 < silent.size() ? "; " : ".")));
        }
        body.paragraph("Remark", pieces);
    }

    /// What the researcher noted.
    void notes(List<NotePart> notes) {
        for (NotePart note : notes) {
            List<Inline> head = new ArrayList<>(List.of(Inline.bold(say("note.written", note.written()) + ". ")));
            note.subject().ifPresent(about -> head.add(Inline.of(about + ". ")));
            note.passage().ifPresent(cited -> {
                head.add(Inline.of(say("note.passage") + " "));
                cited.teller().ifPresent(teller -> {
                    head.addAll(links(List.of(teller), ""));
                    head.add(Inline.of(", "));
                });
                head.add(Inline.of(cited.place() + "."));
            });
            body.paragraph("NoteText", head);
            NoteBlocks.print(note.words(), "NoteText", null, body);
        }
    }
}
