package app.synoptic.exchange.docx;

import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Front;
import app.synoptic.report.document.Document.QuestionPart;
import app.synoptic.report.document.Document;
import app.synoptic.report.document.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands before the chronology: the title, what could not be checked, the contents, what was found.
record FrontSection(Manuscript script) {

    private static final String SUMMARY = "summary";
    private static final String METHOD = "method";

    /// A heading, as the contents name it.
    private record Entry(int level, String target, String words) {}

    void print() {
        Front front = script.document().front();
        WordPart body = script.body();
        body.paragraph("Title", Inline.of(front.title(), script.labels()));
        body.paragraph("Subtitle", Inline.of(front.subtitle()));
        front.asItWas().ifPresent(past -> body.paragraph("Verdict", Inline.of(past)));
        for (Fact fact : front.facts()) {
            body.paragraph("TitleFacts", Inline.of(fact.name() + ": "), Inline.of(fact.words(), fact.language()));
        }
        body.paragraph("Lead", Inline.of(script.say("front.unchecked")));
        front.unchecked().forEach(sentence -> body.paragraph("ListBullet", Inline.of(sentence)));
        script.notes(front.notes());
        contents();
        summary();
        front.remark().ifPresent(note -> {
            body.headingOn(1, METHOD, List.of(Inline.of(script.say("front.about"))));
            NoteBlocks.print(note, "BodyText", script.labels(), body);
        });
    }

    /// The headings, each with a field for the page it is on. Not a table of contents as a field: LibreOffice fills that with numbers only when
    /// it is told to, while it knows the page of each field by itself, and Word brings both up to date alike where they are marked so.
    private void contents() {
        WordPart body = script.body();
        body.paragraph("TOCHeading", Inline.of(script.say("front.contents")));
        for (Entry entry : entries()) {
            body.open("TOC" + entry.level(), false);
            body.print(new Inline.Leads(entry.target(), entry.words(), null));
            body.page(entry.target());
            body.xml().close();
        }
    }

    private List<Entry> entries() {
        Document document = script.document();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(1, SUMMARY, script.say("summary.head")));
        document.front().remark().ifPresent(_ -> entries.add(new Entry(1, METHOD, script.say("front.about"))));
        entries.add(new Entry(1, ChronologySection.PLACE, script.say("section.chronology")));
        script.days().forEach(day -> entries.add(new Entry(2, day.target(), day.words())));
        if (!document.questions().isEmpty()) {
            entries.add(new Entry(1, QuestionSection.PLACE, script.say("section.questions")));
        }
        for (QuestionPart question : document.questions()) {
            entries.add(new Entry(2, question.self().target(), question.number() + ". " + question.self().words()));
        }
        if (!document.notes().isEmpty()) {
            entries.add(new Entry(1, Manuscript.NOTES, script.say("section.notes")));
        }
        entries.add(new Entry(1, SourceSection.PLACE, script.say("section.sources")));
        return entries;
    }

    private void summary() {
        WordPart body = script.body();
        Summary summary = script.document().summary();
        body.heading(1, SUMMARY, List.of(Inline.of(script.say("summary.head"))));
        body.paragraph("BodyText", Inline.of(summary.extent()));
        for (Summary.Section section : summary.sections()) {
            body.paragraph("Lead", Inline.of(section.heading()));
            section.key().ifPresent(key -> body.paragraph("Remark", Inline.of(key)));
            for (Summary.Point point : section.points()) {
                List<Inline> pieces = new ArrayList<>();
                pieces.add(point.place().<Inline>map(target -> new Inline.Leads(target, point.label(), script.labels())).orElseGet(() -> new Inline.Words(point.label(), Set.of(), script.labels())));
                pieces.add(Inline.of(" — " + point.words()));
                body.paragraph("ListBullet", pieces);
            }
            section.more().ifPresent(more -> body.paragraph("Remark", Inline.of(more)));
        }
        body.paragraph("Lead", Inline.of(script.say("summary.reading.head")));
        body.paragraph("BodyText", Inline.of(summary.reading()));
    }
}
