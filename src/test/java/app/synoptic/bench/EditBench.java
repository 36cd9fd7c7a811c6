package app.synoptic.bench;

import app.synoptic.bench.EditCost.Figures;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// What a change costs in a dossier of 10,000 events, 20,000 passages and 500 texts of about 1,000 words, as a ratio of the
/// same among 100 events and five texts: until it is on disk, and until the window shows it. Milliseconds are those of the
/// threads that do the work, whatever else the machine does. The two are changed in turns. The first rounds, which warm up, do not count. The last line is
/// one JSON object.
/// Arguments: the number of events and that of sources, if others.
public final class EditBench {

    private EditBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int sources = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        EditCost.Beside both = EditCost.measure(events, sources);
        Map<String, Figures> large = both.large();
        Map<String, Figures> small = both.small();
        large.forEach((kind, figures) -> System.out.printf(Locale.ROOT, "%-9s on disk after %.1f ms (%.2f of 100 events), made %.1f ms (%.2f) later, window blocked %.1f ms (%.2f), shown after %.1f ms (%.2f), then %.1f ms (%.2f) in pieces%n", kind,
                figures.disk(), figures.disk() / small.get(kind).disk(), figures.next(), figures.next() / small.get(kind).next(),
                figures.blocked(), figures.blocked() / small.get(kind).blocked(), figures.shown(), figures.shown() / small.get(kind).shown(), figures.after(), figures.after() / small.get(kind).after()));
        Figures few = small.get("all");
        Figures many = large.get("all");
        System.out.printf(Locale.ROOT, "{\"edit_disk_ms\": %.2f, \"edit_disk_ratio\": %.3f, \"edit_shown_ms\": %.2f, \"edit_shown_ratio\": %.3f, \"edit_blocked_ms\": %.2f}%n",
                many.disk(), many.disk() / few.disk(), many.shown(), many.shown() / few.shown(), many.blocked());
        Platform.exit();
        System.exit(0);
    }
}
