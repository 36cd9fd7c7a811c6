package app.synoptic.fuzz;

import app.synoptic.fuzz.target.FuzzTargets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What Jazzer calls: see its README for the names.
public final class JazzerEntry {

    private static @Nullable Trial trial;
    private static @Nullable Quiet quiet;

    private JazzerEntry() {}

    public static void fuzzerInitialize(String[] args) {
        quiet = new Quiet();
        trial = new Trial(FuzzTargets.named(args[0]));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Objects.requireNonNull(trial).give(input);
    }

    public static void fuzzerTearDown() {
        Objects.requireNonNull(trial).close();
        Objects.requireNonNull(quiet).close();
    }
}
