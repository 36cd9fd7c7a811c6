package app.synoptic.report;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.session.Subject;
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

    /// A note with everything in it that Markdown has, and what it must not let through.
    public static final String MARKED = """
            # What the papers say

            They print it **twice**, *late* and as `rumour`.
            See [the log](https://example.org/log?a=1&b=2), https://example.org/own, [post](mailto:desk@example.org).

            ## Counting

            1. by hand
            2. by *ledger*
               - the port's
               - the town's

            > Nobody counts on a Sunday.

            ---

                left = 3
                right = 4

            <script>alert("x")</script>
            <b onclick="steal()">bold</b> ![map](https://example.org/map.png) [trap](javascript:alert(1)) [file](file:///etc/passwd)
            """;

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

    /// A session with notes in which everything is marked up that can be, and a dossier with such notes in all places.
    public static ReportInput markedUp() {
        Dossier dossier = Velden.dossier();
        Dossier noted = dossier.described(dossier.title(), dossier.window(), dossier.zone(), MARKED).with(
                dossier.sources().stream().map(source -> new Source(source.id(), source.publisher(), source.title(), source.authors(), source.language(),
                        source.url(), source.published(), source.knows(), source.derivedFrom(), MARKED, source.digest(), source.recognition())).toList(),
                dossier.events().stream().map(event -> new Event(event.id(), event.label(), event.date(), event.knowable(), event.kind(), event.status(),
                        event.tier(), event.actors(), event.places(), event.tags(), event.partOf(), MARKED, event.attestations().stream()
                        .map(own -> new Attestation(own.id(), own.source(), own.date(), own.part(), own.dating(), own.zone(), own.stance(), own.saidBy(),
                                own.strength(), "## Read\n*not* as **stated**\n\n- twice")).toList(), event.silences())).toList(),
                dossier.questions());
        Session session = new Session(new SessionId("marked-up"), dossier.id(), "Marked up", "Ada Ұлы", List.of(new OfEvent(Velden.STRIKE)), List.of(
                note(new Whole(), MARKED),
                note(new OfEvent(Velden.STRIKE), "### A third level first\n\n# then the first\n\n###### then the last"),
                note(new OfTestimony(AttestationId.of(Velden.STRIKE, Velden.HERALD, 1)), "Says *who*?\n\n- Հայերեն *խոսք* և **ուժեղ**\n- ქართული *სიტყვა*\n- Қазақша *сөз*"),
                note(new OfTestimony(AttestationId.of(Velden.SETTLED, Velden.GAZETTE, 1)), "Of an event **untold**."),
                note(new OfSource(Velden.HERALD), MARKED + "\n\n" + "A long note goes on over the page. ".repeat(120)),
                note(new OfEvent(Velden.CURFEW), "- من قال **هذا**؟\n- מי *אמר*?\n\n> قال *لا*\n\n# تأكيد\n\nAn English line\nثم سطر عربي")));
        return of(noted, session, List.of(), List.of(Velden.HERALD, Velden.COURIER, Velden.GAZETTE));
    }

    private static Note note(Subject about, String words) {
        return new Note(about, words, DAY);
    }

    /// Over the given events, with digests held for some sources.
    public static ReportInput of(@Nullable Session session, List<EventId> events, List<SourceId> read) {
        return of(Velden.dossier(), session, events, read);
    }

    /// A report on any dossier with the papers of the affair.
    public static ReportInput of(Dossier dossier, @Nullable Session session, List<EventId> events, List<SourceId> read) {
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
