package app.synoptic.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.sign.SignException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final char[] PASSPHRASE = "long enough, ж".toCharArray();
    private static final byte[] CONTENT = "what is signed".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeForItsOwnerAloneAndOpensWithItsPassphrase() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("data/key.pem"));
        assertThat(file.signer()).isEmpty();
        SigningKey made = file.make("Ada Ұлы, O’Hara + Söhne", PASSPHRASE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
        assertThat(file.signer()).contains(made.signer());
        assertThat(made.signer().name()).isEqualTo("Ada Ұлы, O’Hara + Söhne");
        byte[] signature = file.open(PASSPHRASE).sign(CONTENT);
        assertThat(signature).hasSize(64).isEqualTo(made.sign(CONTENT));
        assertThat(SigningKey.signed(made.certificate(), CONTENT, signature)).isTrue();
        signature[3] ^= 1;
        assertThat(SigningKey.signed(made.certificate(), CONTENT, signature)).isFalse();
        assertThat(Files.readString(file.path())).doesNotContain("BEGIN PRIVATE KEY");
        assertThat(file.exported()).startsWith("-----BEGIN CERTIFICATE-----").doesNotContain("KEY");
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("key.pem"));
        refused(() -> file.open(PASSPHRASE), Reason.NO_KEY);
        refused(() -> file.make("Ada", "short".toCharArray()), Reason.SHORT_PASSPHRASE);
        file.make("Ada", PASSPHRASE);
        refused(() -> file.make("Ada", PASSPHRASE), Reason.KEY_THERE);
        refused(() -> file.open("another passphrase".toCharArray()), Reason.WRONG_PASSPHRASE);
        KeyFile other = new KeyFile(Files.writeString(folder.resolve("other.pem"), "no key"));
        refused(other::signer, Reason.NO_ED25519);
        refused(() -> other.read(PASSPHRASE, "Ada"), Reason.NO_ED25519);
        file.forget();
        assertThat(file.signer()).isEmpty();
    }

    @Test
    void aKeyWithTheCertificateOfAnotherIsRefused() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("key.pem"));
        file.make("Ada", PASSPHRASE);
        KeyFile other = new KeyFile(folder.resolve("other.pem"));
        other.make("Bea", PASSPHRASE);
        String mixed = other.exported() + Files.readString(file.path()).substring(Files.readString(file.path()).indexOf("-----BEGIN ENC"));
        refused(() -> new KeyFile(Files.writeString(folder.resolve("mixed.pem"), mixed)).open(PASSPHRASE), Reason.NO_ED25519);
    }

    /// Who opens it would wait for as long as whoever made it likes.
    @Test
    void aKeyLockedByMoreRoundsThanAnybodyWaitsForIsRefusedAtOnce() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("key.pem"));
        file.make("Ada", PASSPHRASE);
        String locked = new String(Pem.first(Files.readString(file.path()), Pem.LOCKED).orElseThrow(), StandardCharsets.ISO_8859_1);
        String rounds = "\u0002\u0003\u0009\u0027\u00C0";
        assertThat(locked).contains(rounds);
        byte[] more = locked.replace(rounds, "\u0002\u0003\u007F\u00FF\u00FF").getBytes(StandardCharsets.ISO_8859_1);
        refused(() -> new KeyFile(Files.writeString(folder.resolve("more.pem"), file.exported() + Pem.block(Pem.LOCKED, more))).open(PASSPHRASE), Reason.NO_ED25519);
    }

    private static void refused(ThrowingCallable doing, Reason reason) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(SignException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
