package app.synoptic.bench.safety;

import app.synoptic.store.encryption.KeyCost;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.h2.LibraryEncryption;
import app.synoptic.store.h2.Samples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `packaging/bench encryption [EVENTS]`: what a try of a passphrase costs, and what encryption adds to opening a library and to an edit, beside
/// the same library in plain. Medians, one after the other in turn.
public final class EncryptionBench {

    private static final int ROUNDS = 15;

    private EncryptionBench() {}

    public static void main(String[] arguments) throws IOException {
        int events = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        char[] said = "seven grey herons".toCharArray();
        LibraryKey key = LibraryKey.make();
        KeyHeader header = KeyHeader.wrap(key, said, KeyCost.USUAL);
        var cpu = ManagementFactory.getThreadMXBean();
        double[] tries = new double[5];
        for (int i = 0; i < tries.length; i++) {
            long before = cpu.getCurrentThreadCpuTime();
            header.unwrap(said).orElseThrow();
            tries[i] = (cpu.getCurrentThreadCpuTime() - before) / 1e6;
        }
        System.out.printf("a try: %.0f ms of a processor, %d MiB%n", median(tries), KeyCost.USUAL.kibibytes() >> 10);

        Path folder = Files.createTempDirectory("encryption");
        Path plain = folder.resolve("plain");
        Path sealed = folder.resolve("sealed");
        for (Path place : new Path[] {plain, sealed}) {
            try (H2Library library = H2Library.open(place)) {
                library.apply(Samples.dossier("bridge", events));
                library.apply(Samples.hold("Long\n" + "over the bridge and under it ".repeat(20_000)));
            }
        }
        LibraryEncryption.encrypt(sealed, key, header);
        double[][] opened = new double[2][ROUNDS];
        double[][] edited = new double[2][ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            for (int which = 0; which < 2; which++) {
                double[] took = round(which == 0 ? plain : sealed, which == 0 ? null : key, round);
                if (round >= 0) {
                    opened[which][round] = took[0];
                    edited[which][round] = took[1];
                }
            }
        }
        say("opening", opened);
        say("an edit", edited);
        for (Path place : new Path[] {plain, sealed}) {
            Files.deleteIfExists(place.resolve(H2Library.FILE));
            new KeyFiles(place).remove();
            Files.deleteIfExists(place);
        }
        Files.deleteIfExists(folder);
    }

    private static double[] round(Path place, @Nullable LibraryKey key, int round) {
        long before = System.nanoTime();
        try (H2Library library = H2Library.open(place, key)) {
            library.catalogue(Samples.BRIDGE);
            long open = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                library.apply(Samples.hold("Note %d %d\nwords".formatted(round, i)));
            }
            return new double[] {(open - before) / 1e6, (System.nanoTime() - open) / 20e6};
        }
    }

    private static void say(String what, double[][] took) {
        System.out.printf("%s: %.1f ms in plain, %.1f ms encrypted: %.2f times%n", what, median(took[0]), median(took[1]), median(took[1]) / median(took[0]));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
