package app.synoptic.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.synoptic.text.Word;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Derives from the eight words of a window what is published of it and what wraps the key under it: HKDF with SHA-256
/// (RFC 5869), one block each, under different labels. Who knows the one cannot tell the other without the words.
final class WindowHash {

    static final int WORDS = 8;
    static final int PUBLISHED_BYTES = 16;
    private static final byte[] SALT = "synoptic window v1".getBytes(UTF_8);
    private static final byte[] RECOGNISE = label("recognise");
    private static final byte[] WRAP = label("wrap");

    private final Hmac extract = new Hmac(SALT);
    private final Hmac expand = new Hmac(SALT);

    /// What is published of the window that begins with word `at`.
    byte[] published(List<Word> words, int at) {
        return Arrays.copyOf(derived(words, at, RECOGNISE), PUBLISHED_BYTES);
    }

    /// The key that wraps the source's key under the window that begins with word `at`.
    byte[] wrapping(List<Word> words, int at) {
        return derived(words, at, WRAP);
    }

    static String printed(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] derived(List<Word> words, int at, byte[] label) {
        expand.rekey(extract.of(joined(words, at)));
        return expand.of(label);
    }

    static byte[] joined(List<Word> words, int at) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(at, at + WORDS)) {
            joined.append(word.form()).append('\n');
        }
        return joined.toString().getBytes(UTF_8);
    }

    /// A label with the number of the one block that is expanded, as RFC 5869 appends it.
    private static byte[] label(String name) {
        return ("synoptic " + name + " v1\u0001").getBytes(UTF_8);
    }
}
