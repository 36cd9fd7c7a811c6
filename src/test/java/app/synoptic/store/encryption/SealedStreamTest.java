package app.synoptic.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {

    private final LibraryKey key = LibraryKey.make();

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = key.sealing(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (InputStream in = key.opening(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 131072, 200000})
    void whatWasSealedIsReadAgain(int length) throws IOException {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        assertThat(opened(sealed(plain))).isEqualTo(plain);
    }

    @Test
    void aChangeACutAndAnExchangeOfPiecesAreFound() throws IOException {
        byte[] sealed = sealed(new byte[200_000]);
        for (int at = 0; at < sealed.length; at += 997) {
            byte[] other = sealed.clone();
            other[at] ^= 1;
            assertThatThrownBy(() -> opened(other)).isInstanceOf(IOException.class);
        }
        int head = SealedOutput.MAGIC.length + SealedOutput.SALT;
        int piece = SealedOutput.PIECE + SealedOutput.TAG;
        for (int length : new int[] {0, 7, head, head + 5, head + piece, head + 2 * piece, sealed.length - 1}) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length))).as("cut to %d", length).isInstanceOf(IOException.class);
        }
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, head, swapped, head + piece, piece);
        System.arraycopy(sealed, head + piece, swapped, head, piece);
        assertThatThrownBy(() -> opened(swapped)).isInstanceOf(IOException.class);
    }

    @Test
    void theSameIsNeverSealedAlikeAndNamesTellNothing() throws IOException {
        assertThat(sealed(new byte[10])).isNotEqualTo(sealed(new byte[10]));
        assertThat(key.nameFor("quay-affair.json")).isEqualTo(key.nameFor("quay-affair.json")).matches("[0-9a-f]{32}\\.json")
                .isNotEqualTo(LibraryKey.make().nameFor("quay-affair.json"));
    }
}
