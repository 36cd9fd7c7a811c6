package app.synoptic.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Wraps a source's key with AES-256-GCM: twelve bytes of nonce, then the key encrypted and authenticated.
///
/// The nonce is derived from the source's key and the window, so that sealing twice prints the same, and no nonce is used
/// for two keys under one wrapping key but by an accident of 1 in 2^96.
final class KeyWrap {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    /// How long a wrapped key is.
    static final int BYTES = NONCE + SourceKey.BYTES + TAG_BITS / 8;

    private static final byte[] NONCE_LABEL = "\u0001nonce ".getBytes(UTF_8);

    private KeyWrap() {}

    /// Wraps `key`; `published` names the window, and only with it the key can be unwrapped again.
    static byte[] wrap(SourceKey key, byte[] wrapping, byte[] published) {
        byte[] nonce = Arrays.copyOf(new Hmac(key.secret()).of(joined(NONCE_LABEL, published)), NONCE);
        try {
            return joined(nonce, cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, published).doFinal(key.secret()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot wrap a source's key", broken);
        }
    }

    /// The key, or empty if it was not wrapped so.
    static Optional<SourceKey> unwrap(byte[] wrapped, byte[] wrapping, byte[] published) {
        if (wrapped.length != BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(wrapped, NONCE);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, published);
            return Optional.of(SourceKey.of(cipher.doFinal(wrapped, NONCE, wrapped.length - NONCE)));
        } catch (AEADBadTagException other) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot unwrap a source's key", broken);
        }
    }

    private static Cipher cipher(int mode, byte[] wrapping, byte[] nonce, byte[] published) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(published);
        return cipher;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
