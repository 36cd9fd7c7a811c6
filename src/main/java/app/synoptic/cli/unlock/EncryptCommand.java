package app.synoptic.cli.unlock;

import app.synoptic.home.BackupSettings;
import app.synoptic.home.SettingsFile;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.backup.PlainCopies;
import app.synoptic.store.encryption.KeyCost;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.h2.LibraryEncryption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Supplier<Path> usual;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
    private @Nullable Path store;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "fresh-passphrase-file")
    private @Nullable Path file;

    @Option(names = "--plain", paramLabel = "WHAT", descriptionKey = "plain")
    private Plain plain = Plain.KEEP;

    @Mixin
    private final LibraryPassphrase passphrase = new LibraryPassphrase();

    /// What becomes of what is in plain from before.
    enum Plain { KEEP, ENCRYPT, DELETE }

    /// @param result  is given what was done
    /// @param message is given what is to be known besides
    /// @param usual  the folder of the library where none is named
    public EncryptCommand(Consumer<String> result, Consumer<String> message, Supplier<Path> usual) {
        this.result = result;
        this.message = message;
        this.usual = usual;
    }

    @Override
    public Integer call() {
        Path folder = (store == null ? usual.get() : store).toAbsolutePath().normalize();
        BackupSettings settings = BackupSettings.of(SettingsFile.in(folder).read());
        PlainCopies copies = new PlainCopies(BackupPlan.of(folder, settings.folder(), settings.limit()));
        boolean again = plain != Plain.KEEP && KeyFiles.encrypted(folder.resolve(H2Library.FILE));
        try (LibraryKey key = again ? passphrase.key(folder) : encrypt(folder)) {
            if (plain == Plain.ENCRYPT && key != null) {
                copies.encrypt(key, new KeyFiles(folder).header()).forEach(copy -> result.accept(UnlockWords.of("encrypt.sealed", copy)));
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
        LibraryKey key = LibraryKey.make();
        try {
            KeyFiles.requireLong(said);
            LibraryEncryption.encrypt(folder, key, KeyHeader.wrap(key, said, KeyCost.USUAL));
        } finally {
            Arrays.fill(said, '\0');
        }
        result.accept(UnlockWords.of("encrypt.done", folder));
        return key;
    }
}
