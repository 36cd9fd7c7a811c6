package app.synoptic.cli.unlock;

import app.synoptic.store.encryption.KeyCost;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `passphrase`: has another passphrase open an encrypted library.
@Command(name = "passphrase")
public final class PassphraseCommand implements Callable<Integer> {

    private final Consumer<String> result;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "fresh-passphrase-file")
    private @Nullable Path file;

    @Mixin
    private final LibraryPlace library = new LibraryPlace();

    /// @param result is given what was done
    public PassphraseCommand(Consumer<String> result) {
        this.result = result;
    }

    @Override
    public Integer call() {
        Path folder = library.folder();
        H2Library.whileClosed(folder, () -> {
            change(folder);
            return true;
        });
        result.accept(UnlockWords.of("change.done", folder));
        return ExitCode.OK;
    }

    private void change(Path folder) {
        try (LibraryKey key = library.key()) {
            if (key == null) {
                throw new UnlockException(UnlockWords.of("change.plain", folder));
            }
            char[] next = PassphraseSource.of(file).fresh(UnlockWords.of("passphrase.fresh", folder), "--new-passphrase-file");
            try {
                new KeyFiles(folder).write(key, next, KeyCost.USUAL);
            } finally {
                Arrays.fill(next, '\0');
            }
        }
    }
}
