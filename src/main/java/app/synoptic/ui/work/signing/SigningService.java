package app.synoptic.ui.work.signing;

import app.synoptic.files.Replacing;
import app.synoptic.home.DataFolder;
import app.synoptic.sign.KeyFile;
import app.synoptic.sign.SignException.Reason;
import app.synoptic.sign.SignException;
import app.synoptic.sign.Signer;
import app.synoptic.sign.Signing;
import app.synoptic.sign.TimeStamps;
import app.synoptic.sign.stamp.HttpTimeStamps;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person does with her key: a passphrase is tried for a third of a second, so all of it is done on other threads. FX thread only. Each method
/// is given what learns of the result, and what learns why there is none.
public record SigningService(KeyFile file, Settings settings, Jobs jobs) {

    private static final Logger LOG = LoggerFactory.getLogger(SigningService.class);
    private static final String STAMPS = "stamp-address";

    /// That of the user's own key.
    public static SigningService of(Settings settings, Jobs jobs) {
        return new SigningService(new KeyFile(DataFolder.ofUser().resolve(KeyFile.NAME)), settings, jobs);
    }

    /// Whose key there is.
    public void signer(Consumer<Optional<Signer>> done, Consumer<SignException> failed) {
        run(file::signer, done, failed);
    }

    /// Makes a key. The passphrase is forgotten.
    public void make(String name, char[] passphrase, Consumer<Signer> done, Consumer<SignException> failed) {
        run(() -> forgetting(passphrase, () -> file.make(name, passphrase).signer()), done, failed);
    }

    /// Takes a key from a file of somebody's program, with its passphrase.
    public void take(Path from, String name, char[] passphrase, Consumer<Signer> done, Consumer<SignException> failed) {
        run(() -> forgetting(passphrase, () -> file.keep(new KeyFile(from).read(passphrase, name), passphrase).signer()), done, failed);
    }

    /// Writes the key to a file, locked as it is, or its certificate alone.
    public void export(Path to, boolean certificate, Consumer<Path> done, Consumer<SignException> failed) {
        run(() -> {
            String content = certificate ? file.exported() : Files.readString(file.path());
            Replacing.write(to, writer -> writer.write(content));
            return to;
        }, done, failed);
    }

    /// Takes the key away for good.
    public void forget(Runnable done, Consumer<SignException> failed) {
        run(() -> {
            file.forget();
            return true;
        }, _ -> done.run(), failed);
    }

    /// Opens the key to sign with it, with time stamps where an address was given. The passphrase is forgotten.
    public void open(char[] passphrase, Consumer<Signing> done, Consumer<SignException> failed) {
        String address = stamps();
        run(() -> forgetting(passphrase, () -> {
            TimeStamps stamps = address.isEmpty() ? null : HttpTimeStamps.at(address);
            return new Signing(file.open(passphrase), stamps);
        }), done, failed);
    }

    /// The address of the authority that is asked for time stamps; empty where none is.
    public String stamps() {
        return settings.word(STAMPS).orElse("");
    }

    public void stamps(String address) {
        settings.word(STAMPS, address.strip());
    }

    private static <T> T forgetting(char[] passphrase, Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Consumer<SignException> failed) {
        jobs.apart(work, done, failure -> failed.accept(known(failure)));
    }

    private SignException known(Exception failure) {
        if (failure instanceof SignException expected) {
            return expected;
        }
        if (!(failure instanceof IOException)) {
            LOG.error("a key could not be used", failure);
        }
        return new SignException(Reason.FILE, file.path().toString(), failure);
    }
}
