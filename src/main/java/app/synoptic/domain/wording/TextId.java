package app.synoptic.domain.wording;

import java.util.regex.Pattern;

/// Names one text: the SHA-256 of the bytes of its file, as 64 lower-case hexadecimal digits.
public record TextId(String sha256) implements Comparable<TextId> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public TextId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
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
