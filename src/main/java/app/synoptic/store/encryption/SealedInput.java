package app.synoptic.store.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// Reads what [SealedOutput] wrote. Nothing is given out that was not proven first.
final class SealedInput extends InputStream {

    private static final int SEALED = SealedOutput.PIECE + SealedOutput.TAG;

    private final InputStream in;
    private final SecretKeySpec key;
    private byte[] sealed;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private boolean ended;

    /// @param keys the key that a salt makes
    SealedInput(InputStream in, Function<byte[], SecretKeySpec> keys) throws IOException {
        this.in = in;
        try {
            byte[] magic = in.readNBytes(SealedOutput.MAGIC.length);
            byte[] salt = in.readNBytes(SealedOutput.SALT);
            if (!Arrays.equals(magic, SealedOutput.MAGIC) || salt.length < SealedOutput.SALT) {
                throw new IOException("it is not sealed, or was cut short");
            }
            this.key = keys.apply(salt);
            sealed = in.readNBytes(SEALED);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// Whether a next piece was opened. The last is known by nothing coming after it.
    private boolean next() throws IOException {
        if (ended) {
            return false;
        }
        byte[] following = sealed.length < SEALED ? new byte[0] : in.readNBytes(SEALED);
        ended = following.length == 0;
        try {
            piece = SealedOutput.cipher(Cipher.DECRYPT_MODE, key, number, ended).doFinal(sealed);
        } catch (AEADBadTagException changed) {
            throw new IOException("it was changed, cut short, or sealed with another key", changed);
        } catch (GeneralSecurityException e) {
            throw new IOException("it was cut short", e);
        }
        number++;
        sealed = following;
        at = 0;
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (at == piece.length) {
            if (!next()) {
                return -1;
            }
        }
        int length = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, to, from, length);
        at += length;
        return length;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(piece, (byte) 0);
        in.close();
    }
}
