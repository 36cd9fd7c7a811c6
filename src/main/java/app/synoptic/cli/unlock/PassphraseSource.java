package app.synoptic.cli.unlock;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where the passphrase of a library comes from: the first line of a file, or the terminal. Never an argument or a variable: other programs
/// can read those.
///
/// @param file     null where none was named
/// @param terminal null where there is none
record PassphraseSource(@Nullable Path file, @Nullable Console terminal) {

    static PassphraseSource of(@Nullable Path file) {
        return new PassphraseSource(file, System.console());
    }

    /// One that is there already.
    ///
    /// @param question with which the terminal asks
    /// @param what     is encrypted
    char[] given(String question, String what) {
        if (file != null) {
            return line(file);
        }
        if (terminal == null || !terminal.isTerminal()) {
            throw new UnlockException(UnlockWords.of("passphrase.no-terminal", what));
        }
        return typed(terminal, question);
    }

    /// A new one, which a terminal asks for twice.
    ///
    /// @param option by which it could be given
    char[] fresh(String question, String option) {
        if (file != null) {
            return line(file);
        }
        if (terminal == null || !terminal.isTerminal()) {
            throw new UnlockException(UnlockWords.of("passphrase.no-terminal-fresh", option));
        }
        char[] first = typed(terminal, question);
        char[] second = typed(terminal, UnlockWords.of("passphrase.again"));
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            throw new UnlockException(UnlockWords.of("passphrase.otherwise"));
        }
        return first;
    }

    private static char[] typed(Console terminal, String question) {
        char[] typed = terminal.readPassword("%s ", question);
        if (typed == null) {
            throw new UnlockException(UnlockWords.of("passphrase.otherwise"));
        }
        return typed;
    }

    private static char[] line(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = Arrays.copyOf(text.array(), end);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (IOException e) {
            throw new UnlockException(UnlockWords.of("passphrase.unreadable", file));
        }
    }
}
