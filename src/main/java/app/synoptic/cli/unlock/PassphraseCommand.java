package app.synoptic.cli.unlock;

import app.synoptic.store.encryption.KeyCost;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `passphrase`: has another passphrase open an encrypted library.
@Command(name = "passphrase")
public final class PassphraseCommand implements Callable<Integer> {

    private final Consumer<String> result;
    private final Supplier<Path> usual;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
    private @Nullable Path store;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "fresh-passphrase-file")
    private @Nullable Path file;

    @Mixin
    private final LibraryPassphrase passphrase = new LibraryPassphrase();

    /// @param result  is given what was done
    /// @param usual  the folder of the library where none is named
    public PassphraseCommand(Consumer<String> result, Supplier<Path> usual) {
        this.result = result;
        this.usual = usual;
    }

    @Override
    public Integer call() {
        Path folder = (store == null ? usual.get() : store).toAbsolutePath().normalize();
        H2Library.whileClosed(folder, () -> {
            change(folder);
            return true;
        });
        result.accept(UnlockWords.of("change.done", folder));
        return ExitCode.OK;
    }

    private void change(Path folder) {
        try (LibraryKey key = passphrase.key(folder)) {
            if (key == null) {
                throw new UnlockException(UnlockWords.of("change.plain", folder));
            }
            char[] next = PassphraseSource.of(file).fresh(UnlockWords.of("passphrase.fresh", folder), "--new-passphrase-file");
            try {
                KeyFiles.requireLong(next);
                new KeyFiles(folder).write(KeyHeader.wrap(key, next, KeyCost.USUAL));
            } finally {
                Arrays.fill(next, '\0');
            }
        }
    }
}
