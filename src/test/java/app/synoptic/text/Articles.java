package app.synoptic.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The articles that tests read: invented ones, ours; and the five real ones, where they are.
public final class Articles {

    public static final List<String> INVENTED = List.of("ferry-strike", "dam-petition", "observatory-fire", "rudnik");
    public static final List<String> REAL = List.of("oc-media", "armenian-weekly", "jamnews", "caucasian-knot", "massispost");

    private Articles() {}

    public static String invented(String name) {
        try (InputStream file = Articles.class.getResourceAsStream("/app/synoptic/fixtures/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A real article; skips the test where there are none.
    public static String real(String name) {
        Path file = Path.of("../shared/articles", name + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "the real articles are not here");
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The text as it would be held after an import.
    public static Wording imported(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            TextId id = new TextId(HexFormat.of().formatHex(digest));
            return new Wording(id, TextKind.ORIGINAL, "UTF-8", text, Regions.ofArticle(text));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
