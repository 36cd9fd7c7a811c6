package app.synoptic.report;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.ui.Velden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reports on the invented dock strike at Velden.
public final class Strike {

    public static final LocalDate DAY = LocalDate.of(1931, 4, 1);

    private Strike() {}

    /// Over all contested events, with a digest held for every source.
    public static ReportInput plain() {
        return of(null, List.of(), List.of(Velden.HERALD, Velden.COURIER, Velden.TIDINGS, Velden.LANTERN, Velden.GAZETTE));
    }

    /// A session with notes in many scripts, some of them written from right to left.
    public static ReportInput inManyScripts() {
        Session session = new Session(new SessionId("beginnings"), Velden.dossier().id(), "Beginnings: Начала, Бастау", "Ada Ұлы",
                List.of(new OfEvent(Velden.STRIKE), new OfEvent(Velden.CURFEW)), List.of(
                        new Note(new OfEvent(Velden.STRIKE), "Спросить в порту: қай күні басталды? Әң Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі\n"
                                + "Հարցնել նավահանգստում։\nვკითხოთ ნავსადგურში.", DAY),
                        new Note(new OfEvent(Velden.CURFEW), "מי אמר שהשביתה (הגדולה) החלה ב־3 במרץ?\nمن قال إن الإضراب بدأ في 3 مارس؟", DAY),
                        new Note(new Whole(), "A tab\tand a 漢字 that no font here has, and \u0007 a bell.", DAY)));
        return of(session, List.of(), List.of(Velden.HERALD, Velden.COURIER, Velden.GAZETTE));
    }

    /// A session that pins events and a question against the order of time, with a note on everything a note can be about.
    public static ReportInput annotated(List<EventId> events) {
        Passage told = Velden.text(Velden.COURIER).of(Velden.STRIKE).getFirst().places().getFirst();
        Passage untold = Velden.text(Velden.GAZETTE).of(Velden.SETTLED).getFirst().places().getFirst();
        Passage unheld = new Passage(new TextId("ab".repeat(32)), 5, 12);
        Session session = new Session(new SessionId("order"), Velden.dossier().id(), "In my order", null,
                List.of(new OfQuestion(Velden.SOLDIERS), new OfEvent(Velden.CURFEW), new OfEvent(Velden.STRIKE)), List.of(
                        note(new Whole(), "On the whole.\n\nSee https://example.org/a_(b)?c=ß, and so on."),
                        note(new OfPassage(told), "On words of the Courier."),
                        note(new OfEvent(Velden.STRIKE), "On the strike."),
                        note(new OfQuestion(Velden.SOLDIERS), "On the soldiers."),
                        note(new OfEvent(Velden.SETTLED), "On the end."),
                        note(new OfPassage(untold), "On words about the end."),
                        note(new OfPassage(unheld), "On a lost text.")));
        return of(session, events, List.of(Velden.HERALD, Velden.COURIER, Velden.GAZETTE));
    }

    private static Note note(Subject about, String words) {
        return new Note(about, words, DAY);
    }

    /// Over the given events, with digests held for some sources.
    public static ReportInput of(@Nullable Session session, List<EventId> events, List<SourceId> read) {
        return of(Velden.dossier(), session, events, read);
    }

    private static ReportInput of(Dossier dossier, @Nullable Session session, List<EventId> events, List<SourceId> read) {
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        read.forEach(source -> texts.put(source, text(source)));
        return new ReportInput(dossier, session, events, texts, DAY, "Synoptic of the test");
    }

    private static ReportText text(SourceId source) {
        var shown = Velden.text(source);
        List<Finding> findings = new ArrayList<>();
        Velden.dossier().events().forEach(event -> findings.addAll(shown.of(event.id())));
        Velden.dossier().questions().forEach(question -> question.readings().forEach(reading -> findings.addAll(shown.of(reading.id()))));
        return new ReportText(shown.wording(), findings);
    }
}
