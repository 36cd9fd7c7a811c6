package app.synoptic.cli.proof;

import app.synoptic.home.DataFolder;
import app.synoptic.sign.KeyFile;
import app.synoptic.sign.Signing;
import app.synoptic.sign.TimeStamps;
import app.synoptic.sign.stamp.HttpTimeStamps;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--sign`: whether what a command writes is signed, and with what.
public final class SigningOptions {

    @Option(names = "--sign", descriptionKey = "sign")
    private boolean sign;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key")
    private @Nullable Path key;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private @Nullable Path passphrase;

    @Option(names = "--stamp", paramLabel = "ADDRESS", descriptionKey = "stamp")
    private @Nullable String stamp;

    /// The key file that was named, or the user's own.
    static KeyFile file(@Nullable Path named) {
        return new KeyFile(named == null ? DataFolder.ofUser().resolve(KeyFile.NAME) : named);
    }

    public boolean wanted() {
        return sign;
    }

    /// What to sign with; null where nothing is to be signed.
    ///
    /// @throws app.synoptic.sign.SignException if the key cannot be opened
    public @Nullable Signing signing() {
        if (!sign) {
            if (stamp != null) {
                throw new ProofException(ProofWords.of("stamp.alone"));
            }
            return null;
        }
        TimeStamps stamps = stamp == null ? null : HttpTimeStamps.at(stamp);
        return new Signing(file(key).open(Passphrases.of(passphrase, false)), stamps);
    }
}
