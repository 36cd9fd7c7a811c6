package app.synoptic.anchor;

/// The random key under which one source's fingerprints are made. Never printed, never stored unwrapped.
public final class SourceKey {

    private final byte[] secret;

    private SourceKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /// A new key from a cryptographic random source.
    public static SourceKey random() {
        throw new UnsupportedOperationException();
    }

    byte[] secret() {
        return secret;
    }
}
