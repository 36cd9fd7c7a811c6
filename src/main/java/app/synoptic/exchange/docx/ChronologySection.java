package app.synoptic.exchange.docx;

import app.synoptic.exchange.docx.Inline.Face;
import app.synoptic.exchange.docx.Inline.Words;
import app.synoptic.report.document.Document.Basis;
import app.synoptic.report.document.Document.Dating;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The events in their order, under the dates they are held to have happened on: what each source tells, and on what words that rests.
record ChronologySection(Manuscript script) {

    static final String PLACE = "chronology";

    void print() {
        script.body().heading(1, PLACE, List.of(Inline.of(script.say("section.chronology"))));
        if (script.days().isEmpty()) {
            script.body().paragraph("BodyText", Inline.of(script.say("section.none")));
        }
        for (ChronologyDay day : script.days()) {
            script.body().heading(2, day.target(), List.of(Inline.of(day.words())));
            day.events().forEach(event -> event(event, day));
        }
    }

    private void event(EventPart event, ChronologyDay day) {
        WordPart body = script.body();
        body.heading(3, event.target(), List.of(Inline.of(event.number() + ". "), Inline.of(event.label(), script.labels())));
        body.paragraph("EventFacts", Inline.of((day.words().equals(event.best()) ? "" : event.best() + " · ") + event.about() + " · " + event.standing()));
        event.told().forEach(this::told);
        event.differences().forEach(difference -> body.paragraph("Difference", Inline.of(difference)));
        script.silent(event.silent());
        event.remark().ifPresent(note -> {
            body.paragraph("Lead", Inline.of(script.say("event.note")));
            NoteBlocks.print(note, "Remark", script.labels(), body);
        });
        if (!event.questions().isEmpty()) {
            List<Inline> asked = new ArrayList<>(List.of(new Words(script.say("event.questions") + ": ", Set.of(Face.ITALIC), null)));
            asked.addAll(script.links(event.questions(), " · "));
            body.paragraph("Remark", asked);
        }
        script.notes(event.notes());
    }

    /// One source's testimony, with its footnote; several sources have one each.
    private void told(Told told) {
        List<Inline> pieces = new ArrayList<>();
        for (int i = 0; i < told.sources().size(); i++) {
            pieces.add(Inline.bold((i == 0 ? "" : ", ") + told.sources().get(i).words()));
            script.footnotes().on(new Basis(told.sources().get(i), told.extracts()), told.remarks()).ifPresent(pieces::add);
        }
        pieces.add(Inline.of(": " + told.dating().stream().map(dating -> dating.date() + " (" + dating.manner() + ")").collect(Collectors.joining("; ")) + "."));
        for (Dating dating : told.dating()) {
            dating.remark().ifPresent(note -> pieces.add(Inline.of(" " + note, script.labels())));
            dating.proposed().ifPresent(came -> pieces.add(new Words(" " + came + ".", Set.of(Face.ITALIC), null)));
        }
        script.body().paragraph("Testimony", pieces);
    }
}
