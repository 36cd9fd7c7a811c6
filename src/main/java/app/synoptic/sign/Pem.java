package app.synoptic.sign;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blocks of a PEM file (RFC 7468).
public final class Pem {

    public static final String CERTIFICATE = "CERTIFICATE";
    static final String LOCKED = "ENCRYPTED PRIVATE KEY";
    static final String OPEN = "PRIVATE KEY";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    public static String block(String label, byte[] der) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, LINES.encodeToString(der));
    }

    /// The first block of a label; empty where there is none that can be read.
    public static Optional<byte[]> first(String pem, String label) {
        Matcher block = Pattern.compile("-----BEGIN %1$s-----([A-Za-z0-9+/=\\s]*)-----END %1$s-----".formatted(label)).matcher(pem);
        try {
            return block.find() ? Optional.of(Base64.getMimeDecoder().decode(block.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
