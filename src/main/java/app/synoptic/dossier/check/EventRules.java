package app.synoptic.dossier.check;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.dossier.json.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold of every event: a short label, a witness, a best date that can be accounted for, and no witness of
/// what happened after it wrote.
final class EventRules {

    private static final int LONGEST_LABEL = 90;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Catalogue catalogue;
    private final Dossier dossier;
    private final Problems problems;
    private final ProblemLocation where;

    EventRules(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.dossier = catalogue.dossier();
        this.problems = problems;
        this.where = new ProblemLocation(catalogue);
    }

    void check() {
        for (Event event : dossier.events()) {
            int length = event.label().codePointCount(0, event.label().length());
            if (length > LONGEST_LABEL) {
                problems.add(ProblemLocation.of(event), "its label has %d characters; at most %d are read at a glance"
                        .formatted(length, LONGEST_LABEL));
            }
            if (event.attestations().stream().allMatch(attestation -> catalogue.of(attestation.id()).isEmpty())) {
                problems.add(ProblemLocation.of(event), "no passage supports it");
            }
            if (event.note() == null && event.attestations().stream().noneMatch(attestation -> allows(attestation, event))) {
                problems.add(ProblemLocation.of(event), "no source dates it so that %s could be right, and no note explains it"
                        .formatted(event.date()));
            }
            event.attestations().forEach(attestation -> checkKnowledge(event, attestation));
            Optional.ofNullable(event.partOf()).flatMap(dossier::event)
                    .filter(whole -> !reach(event.date(), dossier.zone(), Duration.ZERO).overlaps(reach(whole.date(), dossier.zone(), Duration.ZERO)))
                    .ifPresent(whole -> problems.add(ProblemLocation.of(event), "%s lies outside of %s, the date of “%s”, of which it is a phase"
                            .formatted(event.date(), whole.date(), whole.id())));
        }
    }

    private boolean allows(Attestation attestation, Event event) {
        Edtf date = attestation.date();
        if (date == null || attestation.stance() == Stance.DENIES) {
            return false;
        }
        ZoneId zone = Objects.requireNonNullElse(attestation.zone(), dossier.zone());
        Duration slack = attestation.part() == PartOfDay.NIGHT ? HALF_A_DAY : Duration.ZERO;
        return reach(date, zone, slack).overlaps(reach(event.date(), dossier.zone(), Duration.ZERO));
    }

    /// The bounds of a date, wider by `slack`, and where it is approximate by its own length, on both sides: the night
    /// of a day may be the one before or after it, and “about May” may be April.
    private static Bounds reach(Edtf date, ZoneId zone, Duration slack) {
        Bounds bounds = date.bounds(zone);
        @Nullable Instant from = bounds.from();
        @Nullable Instant until = bounds.until();
        Duration about = date.approximate() && from != null && until != null ? Duration.between(from, until) : Duration.ZERO;
        return new Bounds(from == null ? null : from.minus(slack).minus(about),
                until == null ? null : until.plus(slack).plus(about));
    }

    private void checkKnowledge(Event event, Attestation attestation) {
        Edtf knows = dossier.source(attestation.source()).map(Source::knows).orElse(null);
        if (knows != null && event.status() == Status.HAPPENED && attestation.stance() == Stance.AFFIRMS
                && knows.bounds(dossier.zone()).precedes(event.date().bounds(dossier.zone()))) {
            problems.add(where.of(attestation.id()), "it affirms what happened on %s, but the source knows nothing after %s"
                    .formatted(event.date(), knows));
        }
    }
}
