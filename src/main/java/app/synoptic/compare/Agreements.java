package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Bounds;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the sources agree and differ about events. A source that denies an event or takes it back does not date it.
public final class Agreements {

    private final ZoneId zone;
    private final Set<EventId> disputed = new HashSet<>();

    private Agreements(Dossier dossier, Verdicts verdicts) {
        this.zone = dossier.zone();
        dossier.questions().stream().filter(question -> verdicts.standing(question) == Verdict.DIFFER)
                .forEach(question -> disputed.addAll(question.events()));
    }

    /// Agreements without any original.
    public static Agreements over(Dossier dossier) {
        return over(dossier, Verdicts.over(dossier));
    }

    /// @param verdicts over the same dossier, with the originals that are held
    public static Agreements over(Dossier dossier, Verdicts verdicts) {
        return new Agreements(dossier, verdicts);
    }

    public Agreement of(Event event) {
        Panel<Attested> dates = new Panel<>();
        Panel<Attested.Position> positions = new Panel<>();
        @Nullable Bounds range = null;
        for (Attestation attestation : event.attestations()) {
            positions.add(attestation.source(), new Attested.Position(attestation.stance()));
            boolean planned = attestation.stance() == Stance.PLANS;
            if (attestation.date() == null || (!planned && attestation.stance() != Stance.AFFIRMS)) {
                continue;
            }
            DateAnswer date = DateAnswer.of(attestation.date(), attestation.part(),
                    attestation.zone() == null ? zone : attestation.zone());
            dates.add(attestation.source(), new Attested(date, planned));
            range = range == null ? date.bounds() : range.span(date.bounds());
        }
        Judgement dating = dates.judge();
        Judgement stance = positions.judge();
        return new Agreement(dating, stance, range, dating.differ() || stance.differ() || disputed.contains(event.id()));
    }

    public boolean contested(Event event) {
        return of(event).contested();
    }
}
