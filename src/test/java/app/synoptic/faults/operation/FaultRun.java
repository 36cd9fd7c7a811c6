package app.synoptic.faults.operation;

import app.synoptic.faults.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Does operations while the disk fails, and says what came of it.
public final class FaultRun {

    private static final int SHOWN = 5;

    private final Given given;
    private final Path scratch;
    private final long seed;
    private final Consumer<String> say;

    /// @param say is told of each operation, and of what is wrong
    public FaultRun(Path folder, long seed, Consumer<String> say) throws IOException {
        given = Given.in(folder);
        scratch = Files.createDirectory(folder.resolve("rounds"));
        this.seed = seed;
        this.say = say;
    }

    /// Every fault at every call of the operations that are wanted.
    ///
    /// @param chances how many losses of power there are at each call
    /// @return whether nothing was wrong
    public boolean everywhere(Predicate<Operation> wanted, int chances) throws Exception {
        int operations = 0;
        long rounds = 0;
        long wrong = 0;
        for (Operation operation : Operations.all().stream().filter(wanted).toList()) {
            List<String> found = new ArrayList<>();
            FaultTrial trial;
            try {
                trial = new FaultTrial(operation, given, scratch, seed);
            } catch (AssertionError undone) {
                say.accept("%s: %s %s".formatted(operation.name(), undone.getMessage(), undone.getCause()));
                wrong++;
                continue;
            }
            for (Fault fault : Fault.values()) {
                found.addAll(trial.everywhere(fault, chances));
            }
            operations++;
            rounds += trial.rounds();
            wrong += found.size();
            say.accept("%s: %d calls, %d rounds, %d wrong; it changes %d things".formatted(operation.name(), trial.calls(), trial.rounds(), found.size(), trial.changes().size()));
            found.stream().limit(SHOWN).forEach(say);
        }
        say.accept("%d operations, %d rounds, %d wrong".formatted(operations, rounds, wrong));
        return wrong == 0;
    }

    /// One fault at one call of each operation, by chance.
    ///
    /// @return what is wrong
    public List<String> sampled(Predicate<Operation> wanted) throws Exception {
        Random random = new Random(seed);
        List<String> found = new ArrayList<>();
        for (Operation operation : Operations.all().stream().filter(wanted).toList()) {
            FaultTrial trial = new FaultTrial(operation, given, scratch, seed);
            Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
            trial.at(fault, 1 + random.nextLong(Math.max(1, trial.calls())), found);
        }
        return found;
    }
}
