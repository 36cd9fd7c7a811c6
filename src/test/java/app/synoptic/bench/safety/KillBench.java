package app.synoptic.bench.safety;

import app.synoptic.store.h2.KillRounds;
import java.nio.file.Files;
import java.util.List;

/// Kills processes at random moments while they import, edit, merge, migrate, back up and restore. Arguments: how often (1,000), and the seed
/// of the moments. Says what was found wrong, and ends with 1 where anything was.
public final class KillBench {

    private static final int ROUNDS = 1_000;

    private KillBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        KillRounds kills = new KillRounds(Files.createTempDirectory("synoptic-kill"), seed, System.out::println);
        List<String> failures = kills.run(rounds);
        System.out.println("%d kills (seed %d), %d things acknowledged, %d failures".formatted(rounds, seed, kills.acknowledged(), failures.size()));
        failures.forEach(System.out::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }
}
