package app.synoptic.cli.proof;

import app.synoptic.files.Replacing;
import app.synoptic.sign.KeyFile;
import app.synoptic.sign.SignException.Reason;
import app.synoptic.sign.SignException;
import app.synoptic.sign.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `key new|show|export|import|forget`: the researcher's own key.
@Command(name = "key")
public final class KeyCommand implements Callable<Integer> {

    private final ProofOutput output;

    /// What is done with it.
    enum Action { NEW, SHOW, EXPORT, IMPORT, FORGET }

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "new|show|export|import|forget", index = "0", descriptionKey = "action")
    private Action action = Action.SHOW;

    @Parameters(paramLabel = "FILE", index = "1", arity = "0..1", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @Option(names = "--public", descriptionKey = "public")
    private boolean certificate;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key")
    private @Nullable Path key;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private @Nullable Path passphrase;

    public KeyCommand(ProofOutput output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        KeyFile own = SigningOptions.file(key);
        switch (action) {
            case NEW -> make(own);
            case SHOW -> output.result(shown(there(own)));
            case EXPORT -> export(own);
            case IMPORT -> take(own);
            case FORGET -> forget(own);
        }
        return ExitCode.OK;
    }

    private static Signer there(KeyFile own) {
        return own.signer().orElseThrow(() -> new SignException(Reason.NO_KEY, own.path().toString(), null));
    }

    private static String shown(Signer signer) {
        return ProofWords.of("key.shown", signer.name(), signer.spelled());
    }

    private void make(KeyFile own) {
        if (own.signer().isPresent()) {
            throw new SignException(Reason.KEY_THERE, own.path().toString(), null);
        }
        output.result(shown(own.make(named(), Passphrases.of(passphrase, true)).signer()));
    }

    private String named() {
        if (name.isBlank()) {
            throw new ProofException(ProofWords.of("key.needs-name"));
        }
        return name;
    }

    private Path given() {
        if (file == null) {
            throw new ProofException(ProofWords.of("key.needs-file"));
        }
        return file;
    }

    private void export(KeyFile own) throws IOException {
        Path to = given();
        if (Files.exists(to)) {
            throw new ProofException(ProofWords.of("key.there", to));
        }
        Signer signer = there(own);
        String content = certificate ? own.exported() : Files.readString(own.path());
        try {
            Replacing.write(to, writer -> writer.write(content));
        } catch (IOException e) {
            throw new SignException(Reason.FILE, to.toString(), e);
        }
        output.result(shown(signer));
    }

    private void take(KeyFile own) {
        KeyFile other = new KeyFile(given());
        char[] secret = Passphrases.of(passphrase, false);
        output.result(shown(own.keep(other.read(secret, name.isBlank() ? given().getFileName().toString() : name), secret).signer()));
    }

    /// Nothing brings a key back: so its name is to be given.
    private void forget(KeyFile own) {
        Signer signer = there(own);
        if (!signer.name().equals(name)) {
            throw new ProofException(ProofWords.of("key.forget-name", signer.name()));
        }
        own.forget();
        output.result(ProofWords.of("key.forgotten", signer.name(), signer.spelled()));
    }
}
