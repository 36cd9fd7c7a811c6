package app.synoptic.cli.unlock;

import app.synoptic.store.backup.PlainCopies;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.LibraryEncryption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `encrypt`: encrypts a library under a passphrase, and does what is wished with what is in plain from before.
@Command(name = "encrypt")
public final class EncryptCommand implements Callable<Integer> {

    private final Consumer<String> result;
    private final Consumer<String> message;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "fresh-passphrase-file")
    private @Nullable Path file;

    @Option(names = "--plain", paramLabel = "WHAT", descriptionKey = "plain")
    private Plain plain = Plain.KEEP;

    @Mixin
    private final LibraryPlace library = new LibraryPlace();

    /// What becomes of what is in plain from before.
    enum Plain { KEEP, ENCRYPT, DELETE }

    /// @param result  is given what was done
    /// @param message is given what is to be known besides
    public EncryptCommand(Consumer<String> result, Consumer<String> message) {
        this.result = result;
        this.message = message;
    }

    @Override
    public Integer call() {
        PlainCopies copies = new PlainCopies(library.backups());
        boolean again = plain != Plain.KEEP && library.encrypted();
        try (LibraryKey key = again ? library.key() : encrypt(library.folder())) {
            if (plain == Plain.ENCRYPT && key != null) {
                copies.encrypt(key).forEach(copy -> result.accept(UnlockWords.of("encrypt.sealed", copy)));
            } else if (plain == Plain.DELETE) {
                copies.delete().forEach(copy -> result.accept(UnlockWords.of("encrypt.deleted", copy)));
            }
        }
        List<Path> left = copies.list();
        left.forEach(copy -> message.accept(UnlockWords.of("encrypt.plain", copy)));
        if (!left.isEmpty()) {
            message.accept(UnlockWords.of("encrypt.plain-what"));
        }
        return ExitCode.OK;
    }

    private LibraryKey encrypt(Path folder) {
        message.accept(UnlockWords.of("encrypt.before"));
        char[] said = PassphraseSource.of(file).fresh(UnlockWords.of("passphrase.fresh", folder), "--passphrase-file");
        try {
            LibraryKey key = LibraryEncryption.encrypt(folder, said);
            result.accept(UnlockWords.of("encrypt.done", folder));
            return key;
        } finally {
            Arrays.fill(said, '\0');
        }
    }
}
