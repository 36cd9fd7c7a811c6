package app.synoptic.bench.safety;

import app.synoptic.faults.operation.FaultRun;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Has the disk fail at every call of every operation of the window and the command line, in every way that it can: afterwards the library
/// opens, is sound, and is wholly before or wholly after. Arguments: what the names of the operations begin with (all), as `edit` or
/// `import`, and as a number how many losses of power are made at each call (2). Ends with 1 where anything was wrong.
public final class FaultsBench {

    private static final int CHANCES = 2;
    private static final long SEED = 21;

    private FaultsBench() {}

    public static void main(String[] args) throws Exception {
        List<String> begins = Arrays.stream(args).filter(word -> !number(word)).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        int chances = Arrays.stream(args).filter(FaultsBench::number).mapToInt(Integer::parseInt).findFirst().orElse(CHANCES);
        FaultRun run = new FaultRun(Files.createTempDirectory("synoptic-faults"), SEED, System.out::println);
        boolean sound = run.everywhere(operation -> begins.isEmpty() || begins.stream().anyMatch(operation.name().toLowerCase(Locale.ROOT)::startsWith), chances);
        System.exit(sound ? 0 : 1);
    }

    private static boolean number(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
