package app.synoptic.cli.unlock;

import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.LibraryEncryption;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `decrypt`: writes an encrypted library in plain again.
@Command(name = "decrypt")
public final class DecryptCommand implements Callable<Integer> {

    private final Consumer<String> result;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Mixin
    private final LibraryPlace library = new LibraryPlace();

    /// @param result is given what was done
    public DecryptCommand(Consumer<String> result) {
        this.result = result;
    }

    @Override
    public Integer call() {
        try (LibraryKey key = library.key()) {
            LibraryEncryption.decrypt(library.folder(), key);
        }
        result.accept(UnlockWords.of("decrypt.done", library.folder()));
        return ExitCode.OK;
    }
}
