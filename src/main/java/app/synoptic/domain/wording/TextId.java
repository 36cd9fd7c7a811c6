package app.synoptic.domain.wording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Names one text: the SHA-256 of the bytes of its file, as 64 lower-case hexadecimal digits.
public record TextId(String sha256) implements Comparable<TextId> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public TextId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
    }

    /// The id of the text that a file holds.
    public static TextId of(byte[] file) {
        try {
            return new TextId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(TextId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
