package app.synoptic.ui.overview;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.ui.state.OpenDossier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many events each source dates to which days of the affair, by the source's own dates. What it dates before the
/// first bin, behind the last, or not at all is counted apart.
///
/// @param bins   days; or weeks, months or years where the affair is long
/// @param counts by source: earlier, each bin, later, undated
/// @param most   the greatest count of any source in any bin
record EventCalendar(List<Bin> bins, Map<SourceId, int[]> counts, int most) {

    private static final int AT_MOST = 31;

    /// A stretch `[from, until)` of days.
    record Bin(LocalDate from, LocalDate until) {}

    EventCalendar {
        bins = List.copyOf(bins);
        counts = Map.copyOf(counts);
    }

    /// @param affair the dossier's stretch of time, both its ends known
    static EventCalendar of(OpenDossier open, Bounds affair) {
        ZoneId zone = open.dossier().zone();
        List<Bin> bins = bins(affair, zone);
        Map<SourceId, int[]> counts = new HashMap<>();
        for (Source source : open.dossier().sources()) {
            counts.put(source.id(), new int[bins.size() + 3]);
        }
        for (Event event : open.dossier().events()) {
            for (Attestation told : event.attestations()) {
                counts.getOrDefault(told.source(), new int[bins.size() + 3])[place(bins, day(told, zone))]++;
            }
        }
        return new EventCalendar(bins, counts, counts.values().stream().flatMapToInt(row -> Arrays.stream(row, 1, bins.size() + 1)).max().orElse(0));
    }

    private static @Nullable LocalDate day(Attestation told, ZoneId dossiers) {
        if (told.date() == null) {
            return null;
        }
        Bounds bounds = told.date().bounds(told.zone() == null ? dossiers : told.zone());
        Instant at = bounds.from() != null ? bounds.from() : bounds.until() == null ? null : bounds.until().minusNanos(1);
        return at == null ? null : at.atZone(dossiers).toLocalDate();
    }

    private static int place(List<Bin> bins, @Nullable LocalDate day) {
        if (day == null) {
            return bins.size() + 2;
        }
        if (day.isBefore(bins.getFirst().from())) {
            return 0;
        }
        for (int i = 0; i < bins.size(); i++) {
            if (day.isBefore(bins.get(i).until())) {
                return i + 1;
            }
        }
        return bins.size() + 1;
    }

    private static List<Bin> bins(Bounds affair, ZoneId zone) {
        LocalDate first = Objects.requireNonNull(affair.from()).atZone(zone).toLocalDate();
        LocalDate last = Objects.requireNonNull(affair.until()).minusNanos(1).atZone(zone).toLocalDate().plusDays(1);
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        ChronoUnit unit = days <= AT_MOST ? ChronoUnit.DAYS : days <= AT_MOST * 7L ? ChronoUnit.WEEKS
                : days <= AT_MOST * 31L ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        long each = unit == ChronoUnit.YEARS ? Math.max(1, days / 365 / AT_MOST + 1) : 1;
        List<Bin> bins = new ArrayList<>();
        for (LocalDate at = first; at.isBefore(last) || bins.isEmpty(); at = bins.getLast().until()) {
            bins.add(new Bin(at, at.plus(each, unit)));
        }
        return bins;
    }

    /// Which bin a moment falls in; -1 for none.
    int bin(@Nullable Instant at, ZoneId zone) {
        int place = place(bins, at == null ? null : at.atZone(zone).toLocalDate());
        return place == 0 || place > bins.size() ? -1 : place - 1;
    }

    int count(SourceId source, int bin) {
        return of(source)[bin + 1];
    }

    int earlier(SourceId source) {
        return of(source)[0];
    }

    int later(SourceId source) {
        return of(source)[bins.size() + 1];
    }

    int undated(SourceId source) {
        return of(source)[bins.size() + 2];
    }

    private int[] of(SourceId source) {
        return counts.getOrDefault(source, new int[bins.size() + 3]);
    }

    /// How many events a source tells, each as often as it dates it.
    int all(SourceId source) {
        return Arrays.stream(of(source)).sum();
    }

    /// Those of all sources together, as of each.
    int[] sums() {
        int[] sums = new int[bins.size() + 3];
        counts.values().forEach(row -> Arrays.setAll(sums, i -> sums[i] + row[i]));
        return sums;
    }
}
