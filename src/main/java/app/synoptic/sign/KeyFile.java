package app.synoptic.sign;

import app.synoptic.files.Replacing;
import app.synoptic.sign.SignException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The file of a researcher's key, for its owner alone: its certificate, and the key itself, locked by her passphrase, both in PEM. Whoever
/// forgets the passphrase has lost the key; what was signed with it stays signed.
public record KeyFile(Path path) {

    /// What the file is called in the folder of the user's data.
    public static final String NAME = "signing-key.pem";

    /// The fewest characters of a passphrase.
    public static final int SHORTEST = 8;

    private static final int LARGEST = 1 << 16;

    /// Whose key lies here; empty where none does.
    public Optional<Signer> signer() {
        return Files.isRegularFile(path) ? Optional.of(Signer.of(certificate(text()))) : Optional.empty();
    }

    /// Makes a key here.
    public SigningKey make(String name, char[] passphrase) {
        return keep(SigningKey.make(name, Instant.now()), passphrase);
    }

    /// Keeps a key here.
    ///
    /// @throws SignException if there is one already, or the passphrase is too short
    public SigningKey keep(SigningKey key, char[] passphrase) {
        if (Files.exists(path)) {
            throw new SignException(Reason.KEY_THERE, path.toString(), null);
        }
        if (passphrase.length < SHORTEST) {
            throw new SignException(Reason.SHORT_PASSPHRASE, Integer.toString(SHORTEST), null);
        }
        try {
            byte[] locked = LockedSecret.lock(key.secret(), passphrase);
            Replacing.write(path, writer -> writer.write(
                    Pem.block(Pem.CERTIFICATE, encoded(key.certificate())) + Pem.block(Pem.LOCKED, locked)));
        } catch (IOException e) {
            throw new SignException(Reason.FILE, path.toString(), e);
        }
        return key;
    }

    private static byte[] encoded(X509Certificate certificate) throws IOException {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /// The certificate as others may have it, in PEM.
    public String exported() {
        return Pem.block(Pem.CERTIFICATE, Pem.first(text(), Pem.CERTIFICATE).orElseThrow(() -> none(null)));
    }

    /// Opens the key.
    ///
    /// @throws SignException if there is none, or the passphrase is another
    public SigningKey open(char[] passphrase) {
        return read(passphrase, "");
    }

    /// Reads the key that somebody else's program wrote: locked or not, with a certificate or without.
    ///
    /// @param passphrase with which it is locked; empty where it is not
    /// @param name       what it claims where it comes without a certificate
    public SigningKey read(char[] passphrase, String name) {
        String pem = text();
        try {
            Optional<byte[]> locked = Pem.first(pem, Pem.LOCKED);
            byte[] secret = locked.isEmpty() ? Pem.first(pem, Pem.OPEN).orElseThrow(() -> none(null))
                    : LockedSecret.open(locked.get(), passphrase).orElseThrow(() -> new SignException(Reason.WRONG_PASSPHRASE, path.toString(), null));
            PrivateKey key = KeyFactory.getInstance(SigningKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            Arrays.fill(secret, (byte) 0);
            SigningKey read = Pem.first(pem, Pem.CERTIFICATE).isPresent() ? new SigningKey(key, certificate(pem))
                    : SigningKey.of((EdECPrivateKey) key, name, Instant.now());
            byte[] trial = {1};
            if (!SigningKey.signed(read.certificate(), trial, read.sign(trial))) {
                throw none(null);
            }
            return read;
        } catch (GeneralSecurityException | IOException e) {
            throw none(e);
        }
    }

    /// Takes the key away. What was signed with it stays signed.
    public void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new SignException(Reason.FILE, path.toString(), e);
        }
    }

    private X509Certificate certificate(String pem) {
        try {
            return Signer.certificate(Pem.first(pem, Pem.CERTIFICATE).orElseThrow(() -> none(null)));
        } catch (GeneralSecurityException e) {
            throw none(e);
        }
    }

    private SignException none(@Nullable Throwable cause) {
        return new SignException(Reason.NO_ED25519, path.toString(), cause);
    }

    private String text() {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                throw none(null);
            }
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new SignException(Reason.NO_KEY, path.toString(), e);
        } catch (IOException e) {
            throw new SignException(Reason.FILE, path.toString(), e);
        }
    }
}
