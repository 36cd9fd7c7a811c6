package app.synoptic.report.html;

import app.synoptic.domain.form.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Names what stands in a style or script element, as a Content-Security-Policy does (CSP Level 3, 2.3.1).
public final class ContentHash {

    private ContentHash() {}

    /// SHA-256 of the words in UTF-8, in Base64.
    public static String of(String words) {
        return Base64.getEncoder().encodeToString(Sha256.digest().digest(words.getBytes(StandardCharsets.UTF_8)));
    }
}
