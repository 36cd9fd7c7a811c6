package app.synoptic.store.encryption;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what is written, piece by piece, by AES-256-GCM under a key of its own: a piece that was changed, left out, doubled or put elsewhere,
/// and an end that was cut off, is found when it is read. (Hoang, Reyhanitabar, Rogaway and Vizár, “Online Authenticated-Encryption and its
/// Nonce-Reuse Misuse-Resistance”, 2015: STREAM.)
final class SealedOutput extends OutputStream {

    static final byte[] MAGIC = {'S', 'y', 'n', 'S', 'e', 'a', 'l', 1};
    static final int SALT = 32;
    static final int PIECE = 1 << 16;
    static final int TAG = 16;

    private final OutputStream out;
    private final SecretKeySpec key;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;
    private boolean closed;

    /// @param salt of this file alone
    /// @param key  made of it
    SealedOutput(OutputStream out, byte[] salt, SecretKeySpec key) throws IOException {
        this.out = out;
        this.key = key;
        out.write(MAGIC);
        out.write(salt);
    }

    /// Each piece has a number, and the last says that it is: so no two have the same under a key that no other file has.
    static Cipher cipher(int mode, SecretKeySpec key, int number, boolean last) throws IOException {
        try {
            byte[] nonce = ByteBuffer.allocate(12).putInt(7, number).put(11, (byte) (last ? 1 : 0)).array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (closed) {
            throw new IOException("it is closed");
        }
        int at = from;
        while (at < from + count) {
            if (filled == PIECE) {
                seal(false);
            }
            int length = Math.min(PIECE - filled, from + count - at);
            System.arraycopy(bytes, at, piece, filled, length);
            filled += length;
            at += length;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(cipher(Cipher.ENCRYPT_MODE, key, number, last).doFinal(piece, 0, filled));
            number = Math.incrementExact(number);
            filled = 0;
        } catch (GeneralSecurityException | ArithmeticException e) {
            throw new IOException(e);
        }
    }

    /// What is not a whole piece yet stays.
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                seal(true);
            } finally {
                Arrays.fill(piece, (byte) 0);
            }
        }
    }
}
