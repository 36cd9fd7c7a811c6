package app.synoptic.ui.overview;

import app.synoptic.compare.DisagreementDegree;
import app.synoptic.compare.MatrixRow;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.ui.controls.sources.SourceFamilies;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the overview tells of a state of a dossier. Is made away from the FX thread where there is much of it.
///
/// @param verdicts  how many events have which, all in all
/// @param read      how many sources were read how far
/// @param origins   how many sources are left if of those that derive from one another one counts
/// @param contested the events on which sources contradict each other, most pairs first
/// @param leaning   the events that two or more sources tell and that rest on one origin all the same, most sources first
/// @param calendar  null where nothing is dated
record OverviewSummary(OpenDossier open, Map<Verdict, Integer> verdicts, Map<ReadingState, Integer> read, int origins, Ranking contested, Ranking leaning,
              SourceSpread spread, SourceSurvey survey, @Nullable EventCalendar calendar) {

    private static final int FIRST = 6;

    /// Events in an order that says something.
    ///
    /// @param all   how many there are
    /// @param first so many of them as are told at once
    record Ranking(int all, List<Ranked> first) {
        Ranking {
            first = List.copyOf(first);
        }
    }

    /// @param row     how its sources stand to each other
    /// @param sources how many sources tell it
    record Ranked(Event event, MatrixRow row, int sources) {}

    OverviewSummary {
        verdicts = Map.copyOf(verdicts);
        read = Map.copyOf(read);
    }

    static OverviewSummary of(OpenDossier open) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<Event> contested = new ArrayList<>();
        List<Event> leaning = new ArrayList<>();
        for (Event event : open.dossier().events()) {
            Verdict verdict = open.agreement(event.id()).verdict();
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.DIFFER) {
                contested.add(event);
            }
            if (event.attestations().size() > 1) {
                OriginGroups origins = open.origins(event);
                if (origins.count() == 1 && origins.shared()) {
                    leaning.add(event);
                }
            }
        }
        Map<ReadingState, Integer> read = new EnumMap<>(ReadingState.class);
        open.dossier().sources().forEach(source -> read.merge(source.read().state(), 1, Integer::sum));
        return new OverviewSummary(open, verdicts, read, SourceFamilies.of(open).sizes().size(),
                ranking(open, contested, Comparator.<Event, DisagreementDegree>comparing(event -> open.agreement(event.id()).degree()).reversed()),
                ranking(open, leaning, Comparator.<Event>comparingInt(event -> event.sources().size()).reversed()),
                SourceSpread.of(open.dossier()), SourceSurvey.of(open), open.dossier().span().map(span -> EventCalendar.of(open, span)).orElse(null));
    }

    private static Ranking ranking(OpenDossier open, List<Event> events, Comparator<Event> order) {
        return new Ranking(events.size(), open.byDate(events).stream().sorted(order).limit(FIRST)
                .map(event -> new Ranked(event, open.row(event), event.sources().size())).toList());
    }

    /// Whether there are more sources than a person takes in one by one.
    boolean many() {
        return sources().size() > SourceSpread.FEW;
    }

    List<Source> sources() {
        return open.dossier().sources();
    }

    int read(ReadingState state) {
        return read.getOrDefault(state, 0);
    }
}
