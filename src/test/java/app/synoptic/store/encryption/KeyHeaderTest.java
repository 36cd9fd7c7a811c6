package app.synoptic.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyHeaderTest {

    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    private static final char[] SAID = "kahle Brücken 7".toCharArray();

    private final LibraryKey key = LibraryKey.make();
    private final String text = KeyHeader.wrap(key, SAID, CHEAP).text();

    @Test
    void theKeyComesBackByThePassphraseAlone() throws KeyHeader.Damaged {
        KeyHeader read = KeyHeader.parse(text);
        assertThat(read.unwrap(SAID).orElseThrow().storePassword()).isEqualTo(key.storePassword());
        assertThat(read.unwrap("kahle Brücken 8".toCharArray())).isEmpty();
        assertThat(read.keyName()).isEqualTo(key.name());
        assertThat(text).doesNotContain(HexFormat.of().formatHex(key.secret()));
    }

    @Test
    void aPassphraseIsTheSameHoweverItsAccentsAreComposed() throws KeyHeader.Damaged {
        assertThat(KeyHeader.parse(text).unwrap("kahle Bru\u0308cken 7".toCharArray())).isPresent();
    }

    @Test
    void everyChangedByteIsDamageAndNoWrongPassphrase() {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length; at++) {
            byte[] other = bytes.clone();
            other[at] ^= 1;
            String damaged = new String(other, StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> KeyHeader.parse(damaged)).as("byte %d", at).isInstanceOf(KeyHeader.Damaged.class);
        }
        for (int length = 0; length < bytes.length; length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> KeyHeader.parse(cut)).isInstanceOf(KeyHeader.Damaged.class);
        }
    }

    @Test
    void whatIsNotTheSecretCannotBeExchangedEither() throws KeyHeader.Damaged {
        KeyHeader read = KeyHeader.parse(text);
        byte[] id = read.id();
        id[0] ^= 1;
        assertThat(new KeyHeader(read.cost(), read.salt(), id, read.wrapped()).unwrap(SAID)).isEmpty();
    }

    /// RFC 9106, as the reference implementation computes it: `argon2id`, 64 KiB, 1 pass, 1 lane.
    @Test
    void theKeyOfAPassphraseIsThatOfArgon2id() {
        byte[] derived = CHEAP.derive("passphrase".toCharArray(), "0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(derived)).isEqualTo("a66ee6f78850e250380f4eb3168456311609c04a8d6962250c4841dcfa126e43");
    }

    @Test
    void aTryCostsWhatItIsToCost() {
        assertThat(KeyCost.USUAL.kibibytes()).isGreaterThanOrEqualTo(64 << 10);
        assertThat(KeyCost.USUAL.passes()).isGreaterThanOrEqualTo(8);
        assertThatThrownBy(() -> new KeyCost(1 << 30, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyCost(1 << 10, 1 << 20, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
