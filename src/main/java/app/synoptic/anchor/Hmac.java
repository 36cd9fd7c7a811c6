package app.synoptic.anchor;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 (RFC 2104) under one key. Not for several threads.
final class Hmac {

    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    Hmac(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, missing);
        }
        rekey(key);
    }

    /// Goes on under another key.
    void rekey(byte[] key) {
        try {
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("no key for " + ALGORITHM, unfit);
        }
    }

    byte[] of(byte[] message) {
        return mac.doFinal(message);
    }
}
