package app.synoptic.ui.overview;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be counted of each source over all events of a dossier, in the dossier's order of sources.
record SourceSurvey(List<Line> lines) {

    /// One source.
    ///
    /// @param told   how many events it attests
    /// @param stands how many events it stands on in which way; all events together
    /// @param lags   for each event of the affair's days that happened before it appeared, how many days it was over then, ascending
    record Line(Source source, int told, Map<SourceStanding, Integer> stands, List<Double> lags) {
        Line {
            stands = Map.copyOf(stands);
            lags = List.copyOf(lags);
        }

        int count(SourceStanding standing) {
            return stands.getOrDefault(standing, 0);
        }

        /// The median of the lags, in days; empty where there are none.
        Optional<Double> lag() {
            int size = lags.size();
            return size == 0 ? Optional.empty() : Optional.of((lags.get((size - 1) / 2) + lags.get(size / 2)) / 2);
        }
    }

    SourceSurvey {
        lines = List.copyOf(lines);
    }

    /// What is gathered of one source.
    private record Sums(Source source, int[] told, Map<SourceStanding, Integer> stands, List<Double> lags) {

        void count(OpenDossier open, Event event, SourceStanding standing) {
            told[0]++;
            stands.merge(standing, 1, Integer::sum);
            lag(open.dossier(), event, source).ifPresent(lags::add);
        }

        Line line() {
            lags.sort(null);
            return new Line(source, told[0], stands, lags);
        }
    }

    /// Goes through the events once; how each source stands it says as [SourceStanding] does.
    static SourceSurvey of(OpenDossier open) {
        Map<SourceId, Map<Silence, Integer>> silences = open.silences();
        Map<SourceId, Sums> sums = new LinkedHashMap<>();
        for (Source source : open.dossier().sources()) {
            Map<SourceStanding, Integer> stands = new EnumMap<>(SourceStanding.class);
            silences.getOrDefault(source.id(), Map.of()).forEach((silence, count) -> stands.put(SourceStanding.of(silence), count));
            sums.put(source.id(), new Sums(source, new int[1], stands, new ArrayList<>()));
        }
        for (Event event : open.dossier().events()) {
            Set<SourceId> telling = event.sources();
            Set<SourceId> disputed = SourceStanding.disputed(open, event);
            for (SourceId source : telling) {
                Sums own = sums.get(source);
                if (own != null) {
                    own.count(open, event, disputed.contains(source) ? SourceStanding.DISPUTED : telling.size() == 1 ? SourceStanding.ALONE : SourceStanding.UNDISPUTED);
                }
            }
        }
        return new SourceSurvey(sums.values().stream().map(Sums::line).toList());
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
