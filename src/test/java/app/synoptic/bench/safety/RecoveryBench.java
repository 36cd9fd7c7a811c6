package app.synoptic.bench.safety;

import app.synoptic.bench.affairs.ManyEvents;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.faults.Disk;
import app.synoptic.faults.Fault;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.H2Library;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// What it costs to open a library again after the disk failed under a change, beside opening one that was closed as it should be: CPU time,
/// as a ratio, which is the same on a busy machine. Arguments: how many events (2,000), and how often each (9). Ends with 1 where after any
/// fault the median is more than twice that of a usual start.
public final class RecoveryBench {

    private static final double MOST = 2;
    private static final int CALLS = 9;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RecoveryBench() {}

    public static void main(String[] args) throws IOException {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        Path folder = Files.createTempDirectory("synoptic-recovery");
        Path base = Files.createDirectory(folder.resolve("base"));
        try (H2Library library = H2Library.open(base)) {
            library.apply(ManyEvents.of(events, 50));
            library.lastSession(library.dossiers().getFirst(), "First");
        }
        Random random = new Random(4);
        double[] usual = new double[rounds];
        Map<Fault, double[]> after = new EnumMap<>(Fault.class);
        // The first rounds of all warm the machine up, and are not counted.
        for (int round = -2; round < rounds; round++) {
            double start = opened(copy(base, folder, "usual-" + round));
            for (Fault fault : Fault.values()) {
                Path library = copy(base, folder, fault + "-" + round);
                fail(library, fault, 1 + random.nextInt(CALLS), random);
                double cost = opened(library);
                if (round >= 0) {
                    after.computeIfAbsent(fault, _ -> new double[rounds])[round] = cost;
                }
            }
            if (round >= 0) {
                usual[round] = start;
            }
        }
        double start = median(usual);
        System.out.println(String.format(Locale.ROOT, "%,d events: a usual start %.0f ms of CPU", events, start));
        double worst = 0;
        for (Map.Entry<Fault, double[]> fault : after.entrySet()) {
            double ratio = median(fault.getValue()) / start;
            worst = Math.max(worst, ratio);
            System.out.println(String.format(Locale.ROOT, "after %-8s %.0f ms, %.2f times", fault.getKey(), median(fault.getValue()), ratio));
        }
        System.exit(worst <= MOST ? 0 : 1);
    }

    /// Has a change fail, and the library closed.
    private static void fail(Path library, Fault fault, long at, Random random) {
        Disk.watch();
        try (H2Library open = H2Library.open(library)) {
            Session session = open.sessions(open.dossiers().getFirst()).getFirst();
            Disk.failNow(fault, at);
            open.apply(new WriteNote(session.id(), new Whole(), "A change that the disk may fail under.", LocalDate.EPOCH));
        } catch (StoreException expected) {
            return;
        } finally {
            Disk.mend(random);
        }
    }

    private static double opened(Path library) {
        long before = SYSTEM.getProcessCpuTime();
        try (H2Library open = H2Library.open(library)) {
            open.dossier(open.dossiers().getFirst());
            return (SYSTEM.getProcessCpuTime() - before) / 1e6;
        }
    }

    private static Path copy(Path base, Path folder, String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        Files.copy(base.resolve(H2Library.FILE), to.resolve(H2Library.FILE));
        return to;
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
