package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Name.Spellings;
import app.synoptic.domain.Question;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Bounds;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Where the sources agree and differ about events. A source that denies an event or takes it back does not date it.
///
/// Dates, stances and whom they cite are compared from the attestations. An attestation carries no place and no actors of
/// its own: those of an event are the dossier's, drawn from all its sources together, and what one source says of them is
/// known only where a question asks. So a question about the event speaks of its actors if all names it is answered with
/// are actors in the dossier, and of its place if all are places there; where both are true, or neither, it is a question
/// like any other.
public final class Agreements {

    private final DossierIndex known;
    private final Verdicts verdicts;
    private final ZoneId zone;
    private final Spellings spellings;
    private final PMap<EventId, Lazy<Agreement>> agreements;

    private Agreements(DossierIndex known, Verdicts verdicts, PMap<EventId, Lazy<Agreement>> kept, Collection<EventId> touched) {
        this.known = known;
        this.verdicts = verdicts;
        this.zone = known.zone();
        this.spellings = known.spellings();
        Map<EventId, Lazy<Agreement>> anew = new HashMap<>();
        touched.forEach(id -> known.event(id).ifPresent(event -> anew.put(id, new Lazy<>(() -> compare(event)))));
        this.agreements = kept.plusAll(anew);
    }

    /// Agreements without any original.
    public static Agreements over(Dossier dossier) {
        return over(dossier, Verdicts.over(dossier));
    }

    /// @param verdicts over the same dossier, with the originals that are held
    public static Agreements over(Dossier dossier, Verdicts verdicts) {
        return over(DossierIndex.of(dossier), verdicts);
    }

    static Agreements over(DossierIndex known, Verdicts verdicts) {
        return new Agreements(known, verdicts, HashTreePMap.empty(), known.events().keySet());
    }

    /// Those of another state of the dossier, in which the sources of only the events `touched` can stand otherwise.
    Agreements after(DossierIndex next, Verdicts verdictsThen, Set<EventId> touched) {
        return new Agreements(next, verdictsThen, agreements.minusAll(touched), touched);
    }

    public Agreement of(Event event) {
        @Nullable Lazy<Agreement> kept = known.owns(event) ? agreements.get(event.id()) : null;
        return kept == null ? compare(event) : kept.get();
    }

    private Agreement compare(Event event) {
        AnswerComparison<ComparableDating> dates = new AnswerComparison<>();
        AnswerComparison<ComparableDating.Position> positions = new AnswerComparison<>();
        AnswerComparison<ComparableDating.Voice> voices = new AnswerComparison<>();
        @Nullable Bounds range = null;
        for (Attestation attestation : event.attestations()) {
            positions.add(attestation.source(), new ComparableDating.Position(attestation.stance()));
            voices.add(attestation.source(), new ComparableDating.Voice(attestation.saidBy() == null ? null
                    : spellings.of(attestation.saidBy())));
            boolean planned = attestation.stance() == Stance.PLANS;
            if (attestation.date() == null || (!planned && attestation.stance() != Stance.AFFIRMS)) {
                continue;
            }
            DateAnswer date = DateAnswer.of(attestation.date(), attestation.part(),
                    attestation.zone() == null ? zone : attestation.zone());
            dates.add(attestation.source(), new ComparableDating(date, planned));
            range = range == null ? date.bounds() : range.span(date.bounds());
        }
        List<AspectVerdict> matters = new ArrayList<>();
        matters.add(AspectVerdict.of(Aspect.DATE, dates.judge()));
        matters.add(AspectVerdict.of(Aspect.STANCE, positions.judge()));
        matters.add(AspectVerdict.of(Aspect.ATTRIBUTION, voices.judge()));
        List<Question> asked = known.asked(event.id());
        asked.forEach(question -> matters.add(new AspectVerdict(aspect(question), question.id(), verdicts.of(question), verdicts.standing(question))));
        return new Agreement(matters, range, verdict(event, matters), DisagreementDegree.of(event, asked, matters));
    }

    public boolean contested(Event event) {
        return of(event).contested();
    }

    private Aspect aspect(Question question) {
        Set<String> names = known.names(question);
        boolean who = !names.isEmpty() && names.stream().allMatch(known.actors()::has);
        boolean where = !names.isEmpty() && names.stream().allMatch(known.places()::has);
        return who == where ? Aspect.ANSWER : who ? Aspect.ACTORS : Aspect.PLACE;
    }

    private static Verdict verdict(Event event, List<AspectVerdict> matters) {
        if (matters.stream().anyMatch(AspectVerdict::contested)) {
            return Verdict.DIFFER;
        }
        int telling = event.sources().size();
        if (telling < 2) {
            return telling == 0 ? Verdict.UNANSWERED : Verdict.SINGLE;
        }
        return matters.stream().filter(aspect -> aspect.compared() && aspect.aspect() != Aspect.ATTRIBUTION)
                .allMatch(aspect -> aspect.standing() == Verdict.AGREE) ? Verdict.AGREE : Verdict.COMPATIBLE;
    }
}
