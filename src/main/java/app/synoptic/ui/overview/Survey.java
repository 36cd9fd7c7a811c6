package app.synoptic.ui.overview;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.Status;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Stand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be counted of each source over all events of a dossier, in the dossier's order of sources.
record Survey(List<Line> lines) {

    /// One source.
    ///
    /// @param told   how many events it attests
    /// @param stands how many events it stands on in which way; all events together
    /// @param lags   for each event of the affair's days that happened before it appeared, how many days it was over then, ascending
    record Line(Source source, int told, Map<Stand, Integer> stands, List<Double> lags) {
        Line {
            stands = Map.copyOf(stands);
            lags = List.copyOf(lags);
        }

        int count(Stand stand) {
            return stands.getOrDefault(stand, 0);
        }

        /// The median of the lags, in days; empty where there are none.
        Optional<Double> lag() {
            int size = lags.size();
            return size == 0 ? Optional.empty() : Optional.of((lags.get((size - 1) / 2) + lags.get(size / 2)) / 2);
        }
    }

    Survey {
        lines = List.copyOf(lines);
    }

    static Survey of(OpenDossier open) {
        List<Line> lines = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            Map<Stand, Integer> stands = new EnumMap<>(Stand.class);
            List<Double> lags = new ArrayList<>();
            int told = 0;
            for (Event event : open.dossier().events()) {
                stands.merge(Stand.of(open, event, source.id()), 1, Integer::sum);
                if (event.attestations().stream().map(Attestation::source).anyMatch(source.id()::equals)) {
                    told++;
                    lag(open.dossier(), event, source).ifPresent(lags::add);
                }
            }
            lags.sort(null);
            lines.add(new Line(source, told, stands, lags));
        }
        return new Survey(lines);
    }

    /// From the end of an event's best date to the beginning of the source's publication; none for what was yet to come,
    /// or lies before the affair's own days.
    private static Optional<Double> lag(Dossier dossier, Event event, Source source) {
        Instant appeared = source.published() == null ? null : source.published().bounds(dossier.zone()).from();
        Instant affair = dossier.span().map(Bounds::from).orElse(null);
        Instant over = end(dossier, event);
        boolean counts = appeared != null && over != null && affair != null && event.status() == Status.HAPPENED
                && over.isAfter(affair) && !over.isAfter(appeared.plus(Duration.ofDays(1)));
        return counts ? Optional.of(Math.max(0, Duration.between(over, appeared).toMinutes() / 1440.0)) : Optional.empty();
    }

    private static @Nullable Instant end(Dossier dossier, Event event) {
        return event.date().bounds(dossier.zone()).until();
    }
}
