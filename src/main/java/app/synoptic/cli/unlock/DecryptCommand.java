package app.synoptic.cli.unlock;

import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.LibraryEncryption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `decrypt`: writes an encrypted library in plain again.
@Command(name = "decrypt")
public final class DecryptCommand implements Callable<Integer> {

    private final Consumer<String> result;
    private final Supplier<Path> usual;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
    private @Nullable Path store;

    @Mixin
    private final LibraryPassphrase passphrase = new LibraryPassphrase();

    /// @param result  is given what was done
    /// @param usual  the folder of the library where none is named
    public DecryptCommand(Consumer<String> result, Supplier<Path> usual) {
        this.result = result;
        this.usual = usual;
    }

    @Override
    public Integer call() {
        Path folder = (store == null ? usual.get() : store).toAbsolutePath().normalize();
        try (LibraryKey key = passphrase.key(folder)) {
            LibraryEncryption.decrypt(folder, key);
        }
        result.accept(UnlockWords.of("decrypt.done", folder));
        return ExitCode.OK;
    }
}
