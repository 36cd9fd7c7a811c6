package app.synoptic.bench;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Chart;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.paint.Lettering;
import app.synoptic.ui.timeline.paint.Painter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// What the timeline costs by the number of events: building its tables once and packing one step of zoom, both away from
/// the FX thread, and laying out one picture with all contested events joined, while panning and just after a change of
/// zoom. As ratios to a thousand events. Arguments: how many events; 1,000, 100,000 and 1,000,000 else.
public final class ChartBench {

    private static final int SOURCES = 5;
    private static final int PICTURES = 60;
    private static final long DAY = 86_400_000L;
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final int DAYS = 11_600;

    private ChartBench() {}

    public static void main(String[] args) {
        int[] sizes = args.length == 0 ? new int[] {1_000, 100_000, 1_000_000} : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        measure(OpenDossier.of(dossier(20_000), Map.of()));
        double[] first = null;
        for (int size : sizes) {
            OpenDossier open = OpenDossier.of(dossier(size), Map.of());
            double[] cost = measure(open);
            first = first == null ? cost : first;
            System.out.printf("%,d events: building %.1f ms, packing one zoom %.1f ms (greatest), picture %.2f ms (median), %.2f ms "
                    + "(greatest); against the first: %.1f, %.1f, %.2f, %.2f%n", size, cost[0], cost[1], cost[2], cost[3],
                    cost[0] / first[0], cost[1] / first[1], cost[2] / first[2], cost[3] / first[3]);
        }
    }

    private static double[] measure(OpenDossier open) {
        Lettering lettering = new Lettering("Noto Sans");
        long start = System.nanoTime();
        Chart chart = new Chart(open, open.dossier().events(), event -> Painter.labelWidth(lettering, event.label(), open.contested(event.id())));
        double building = millis(start);
        double packing = 0;
        List<Double> pictures = new ArrayList<>();
        Areas areas = Areas.of(1600, 400, SOURCES, 190);
        for (long length : new long[] {DAYS * DAY, 4000 * DAY, 400 * DAY, 20 * DAY, DAY, DAY / 24}) {
            Span window = new Span(0, length).moved(chart.extent().from() + (chart.extent().length() - length) / 2);
            long before = System.nanoTime();
            Frame frame = chart.frame(window, areas, null, 0, true);
            pictures.add(millis(before));
            before = System.nanoTime();
            for (var work = chart.levels().lacking(); work.isPresent(); work = chart.levels().lacking()) {
                work.get().make().run();
                chart.frame(window, areas, null, 0, true);
            }
            packing = Math.max(packing, millis(before));
            for (int i = 0; i < PICTURES; i++) {
                before = System.nanoTime();
                frame = chart.frame(window.moved(i * length / 2000), areas, null, 0, true);
                pictures.add(millis(before));
            }
            if (frame.best().isEmpty() && frame.chips().isEmpty() && length >= 20 * DAY) {
                throw new IllegalStateException("a picture of nothing was measured");
            }
        }
        double[] sorted = pictures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new double[] {building, packing, sorted[sorted.length / 2], sorted[sorted.length - 1]};
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static Dossier dossier(int size) {
        Random random = new Random(7);
        List<Source> sources = IntStream.range(0, SOURCES).mapToObj(i -> new Source(new SourceId("s" + i), "Source " + i, "",
                List.of(), "en", null, Edtf.parse("2022-01-10"), Edtf.parse("2022-01-10"), null, null, null, null)).toList();
        List<Event> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(event(i, random, sources));
        }
        return new Dossier(new DossierId("many"), "Many events", Edtf.parse("2021-12-25/2022-01-19"), ZoneId.of("Asia/Almaty"), null,
                List.of(), sources, events, List.of());
    }

    private static Event event(int number, Random random, List<Source> sources) {
        EventId id = new EventId("e" + number);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Edtf best = Edtf.parse(random.nextInt(8) == 0 ? day + "/" + day.plusDays(1 + random.nextInt(30)) : day.toString());
        List<Attestation> told = new ArrayList<>();
        for (Source source : sources) {
            if (random.nextInt(2) == 0) {
                Edtf date = random.nextInt(10) == 0 ? Edtf.parse(day.plusDays(1).toString()) : best;
                told.add(new Attestation(AttestationId.of(id, source.id(), 1), source.id(), date, null, Dating.EXPLICIT, null,
                        Stance.AFFIRMS, null, Strength.DIRECT, null));
            }
        }
        Tier tier = number % 40 == 0 ? Tier.CORE : number % 5 == 0 ? Tier.SECONDARY : Tier.FINE;
        return new Event(id, "Something of note happens, the " + number + "th of its kind", best, null, new Kind("sample"),
                Status.HAPPENED, tier, List.of(), List.of(), null, told, Map.of());
    }
}
