package app.synoptic.domain.wording;

import app.synoptic.domain.form.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/// Names one text: the SHA-256 of the bytes of its file, as 64 lower-case hexadecimal digits; of a text that is read from its
/// file in an encoding a person chose, of the encoding's name and the bytes; of a text that a reader of another format than plain
/// text made, of the reader's name and the SHA-256 of the bytes.
public record TextId(String sha256) implements Comparable<TextId> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public TextId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
    }

    /// The id of the text that a file holds, in the encoding it is found to be in.
    public static TextId of(byte[] file) {
        return new TextId(Sha256.of(file));
    }

    /// The id of the text that a file holds where it is read in another encoding than it is found to be in.
    ///
    /// @param charset the encoding's IANA name
    public static TextId of(byte[] file, String charset) {
        MessageDigest digest = Sha256.digest();
        digest.update(prefix(charset));
        return new TextId(Sha256.hex(digest.digest(file)));
    }

    /// The id of the text that a reader of another format than plain text makes of a file.
    ///
    /// @param capture the SHA-256 of the file
    /// @param reader  its name and version, as `html/1`
    public static TextId read(String capture, String reader) {
        return of("reader %s\n%s".formatted(reader, capture).getBytes(StandardCharsets.UTF_8));
    }

    /// What is digested before the file where an encoding was chosen.
    public static byte[] prefix(String charset) {
        return ("encoding " + charset + "\n").getBytes(StandardCharsets.UTF_8);
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
