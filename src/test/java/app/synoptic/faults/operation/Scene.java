package app.synoptic.faults.operation;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.HeldText;
import app.synoptic.store.h2.H2Library;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The affair of [Given] in an open library, and words for what is new in it.
record Scene(H2Library open) {

    static final SourceId COURIER = new SourceId("courier");
    static final SourceId GAZETTE = new SourceId("gazette");
    static final EventId GROUNDING = new EventId("grounding");
    static final EventId BUOY = new EventId("buoy-visit");
    static final EventId FAIR = new EventId("fair-postponed");
    static final QuestionId PASSENGERS = new QuestionId("passengers");

    DossierId id() {
        return open.dossiers().getFirst();
    }

    Dossier dossier() {
        return open.dossier(id());
    }

    Event event(EventId event) {
        return dossier().event(event).orElseThrow();
    }

    Question question() {
        return dossier().question(PASSENGERS).orElseThrow();
    }

    Source source(SourceId source) {
        return dossier().source(source).orElseThrow();
    }

    /// A finding of a piece of evidence in a text that is held.
    Finding finding() {
        return open.findings(id(), GROUNDING).stream().filter(found -> !found.places().isEmpty()).findFirst().orElseThrow();
    }

    HeldText held(SourceId source) {
        return open.held(id()).stream().filter(text -> text.source().equals(source) && text.kind() == TextKind.ORIGINAL).findFirst().orElseThrow();
    }

    Wording wording(SourceId source) {
        return open.wording(held(source).text()).orElseThrow();
    }

    /// The first sentence of the `n`-th paragraph of an article.
    Passage passage(SourceId source, int n) {
        String words = wording(source).text();
        int start = 0;
        for (int i = 0; i < n; i++) {
            start = words.indexOf('\n', start) + 1;
        }
        while (words.charAt(start) == '\n') {
            start++;
        }
        int stop = words.indexOf('.', start);
        return new Passage(held(source).text(), start, stop);
    }

    static Event fresh(String id) {
        return new Event(new EventId(id), "A new happening", Edtf.parse("2021-03-05"), null, new Kind("decision"), Status.HAPPENED, Tier.FINE, List.of(), List.of(), null,
                List.of(), Map.of());
    }

    static Attestation told(EventId event, SourceId source) {
        return new Attestation(AttestationId.fresh(event, source), source, Edtf.parse("2021-03-05"), null, Dating.INFERRED, null, Stance.AFFIRMS, null, Strength.MENTION, null,
                new Proposed("rules 1", "reports “closed”", 0.8, "A. Lund", LocalDate.EPOCH));
    }

    static Question asked() {
        return new Question(new QuestionId("wind"), "How strong was the wind?", List.of(GROUNDING), null, ValueType.NUMBER, null, List.of(), null, Map.of());
    }

    static Reading reading(QuestionId question, SourceId source, int number) {
        return new Reading(ReadingId.fresh(question, source), source, new Value.Number(BigDecimal.valueOf(number), BigDecimal.valueOf(number)), null, null, null);
    }

    static Source stranger(String id) {
        return new Source(new SourceId(id), "The " + id, "", List.of(), "en", null, null, null, null, null, null, null);
    }
}
