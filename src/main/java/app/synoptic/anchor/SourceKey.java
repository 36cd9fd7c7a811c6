package app.synoptic.anchor;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// The random key of 256 bits under which one source's fingerprints are made. Never printed, never stored unwrapped.
public final class SourceKey {

    static final int BYTES = 32;

    private final byte[] secret;

    private SourceKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /// A new key from a cryptographic random source.
    public static SourceKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new SourceKey(secret);
    }

    static SourceKey of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a source's key has %d bytes, not %d".formatted(BYTES, secret.length));
        }
        return new SourceKey(secret);
    }

    byte[] secret() {
        return secret;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "a source's key";
    }
}
