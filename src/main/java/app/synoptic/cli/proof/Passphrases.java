package app.synoptic.cli.proof;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a passphrase comes from: a file, a variable of the environment, or the terminal. Never an argument: others can read those.
final class Passphrases {

    static final String VARIABLE = "SYNOPTIC_PASSPHRASE";

    private Passphrases() {}

    /// @param file null where none was named
    /// @param anew whether it is a new one, which is asked for twice
    static char[] of(@Nullable Path file, boolean anew) {
        return of(file, anew, System.getenv(), System.console());
    }

    static char[] of(@Nullable Path file, boolean anew, Map<String, String> environment, @Nullable Console terminal) {
        if (file != null) {
            try {
                return Files.readString(file).replaceFirst("\\R.*", "").toCharArray();
            } catch (IOException e) {
                throw new ProofException(ProofWords.of("passphrase.file", file));
            }
        }
        String variable = environment.get(VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        if (terminal == null) {
            throw new ProofException(ProofWords.of("passphrase.none", VARIABLE));
        }
        char[] given = terminal.readPassword("%s ", ProofWords.of("passphrase.ask"));
        if (given == null || anew && !Arrays.equals(given, terminal.readPassword("%s ", ProofWords.of("passphrase.again")))) {
            throw new ProofException(ProofWords.of("passphrase.otherwise"));
        }
        return given;
    }
}
