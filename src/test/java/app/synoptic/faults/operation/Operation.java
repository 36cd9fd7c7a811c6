package app.synoptic.faults.operation;

import app.synoptic.cli.Headless;
import app.synoptic.store.h2.H2Library;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/// One thing that the program does to files.
///
/// @param name   what it is called on the command line of the bench
/// @param covers what of the code it stands for, by simple names of classes or words of the command line
/// @param base   with which it begins: one of [Given]
/// @param silent whether nobody is told that it is done
/// @param work   says [Round#acknowledge] where it is done; whatever it throws, it is not
public record Operation(String name, Set<String> covers, String base, boolean silent, Work work) {

    Operation(String name, Set<String> covers, Work work) {
        this(name, covers, Given.AFFAIR, false, work);
    }

    /// The same that begins with something else.
    Operation on(String other) {
        return new Operation(name, covers, other, silent, work);
    }

    /// The same of which nobody is told.
    Operation untold() {
        return new Operation(name, covers, base, true, work);
    }

    /// What is done.
    interface Work {
        void in(Round round) throws Exception;
    }

    /// What is done to a library that is open.
    interface Change {
        void of(H2Library open) throws Exception;
    }

    /// A piece of work all of which is done while the disk fails.
    static Operation of(String name, Work work, String... covers) {
        return new Operation(name, Set.of(covers), round -> {
            round.begin();
            work.in(round);
            round.acknowledge();
        });
    }

    /// A change of a library that is open already, and closed afterwards; the disk fails from the change on.
    static Operation change(String name, Change change, String... covers) {
        return new Operation(name, Set.of(covers), round -> prepared(round, open -> {
            round.begin();
            change.of(open);
            round.acknowledge();
        }));
    }

    /// Opens the library of a round while nothing fails yet.
    static void prepared(Round round, Change change) throws Exception {
        try (H2Library open = H2Library.open(round.library())) {
            change.of(open);
        }
    }

    /// A command without a window; every path it is given lies on the disk that fails, but for those that are only read.
    static Operation command(String name, Function<Round, Object[]> arguments, String... covers) {
        return new Operation(name, Set.of(covers), round -> {
            Object[] words = arguments.apply(round);
            round.begin();
            Headless run = Headless.onFailingDisk(words);
            if (run.err().contains("\tat ") || run.err().contains("not foreseen")) {
                throw new AssertionError("not said in words: " + run.err());
            }
            if (run.exit() != 0 && run.exit() != 1) {
                throw new AssertionError("exit %d of %s: %s".formatted(run.exit(), Arrays.toString(words), run.err()));
            }
            if (run.exit() == 0) {
                round.acknowledge();
            } else if (run.err().isBlank() && run.out().isBlank()) {
                throw new AssertionError("failed without a word");
            }
        });
    }
}
