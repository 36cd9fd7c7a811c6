package app.synoptic.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Names what stands in a style or script element, as a Content-Security-Policy does (CSP Level 3, 2.3.1).
public final class ContentHash {

    private ContentHash() {}

    /// SHA-256 of the words in UTF-8, in Base64.
    public static String of(String words) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
