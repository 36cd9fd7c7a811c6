package app.synoptic.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tags words under a source's key. Not for several threads.
final class FingerprintTagger {

    private final Hmac hmac;
    private final Map<String, Character> known = new HashMap<>();

    FingerprintTagger(SourceKey key) {
        hmac = new Hmac(key.secret());
    }

    /// The first 16 bits of HMAC-SHA-256 of the word.
    char tag(String form) {
        return known.computeIfAbsent(form, word -> {
            byte[] mac = hmac.of(word.getBytes(UTF_8));
            return (char) (mac[0] << 8 | mac[1] & 0xFF);
        });
    }

    /// The first 64 bits of HMAC-SHA-256 of words in a row, the passage's own from `first` to before `end` set off from
    /// their neighbours. No word's tag says anything of it, because no word holds a zero.
    long check(List<String> forms, int first, int end) {
        StringBuilder message = new StringBuilder("\0");
        for (int i = 0; i < forms.size(); i++) {
            message.append(i == first || i == end ? "\0" : "").append(forms.get(i)).append('\n');
        }
        byte[] mac = hmac.of(message.toString().getBytes(UTF_8));
        long check = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            check = check << 8 | mac[i] & 0xFF;
        }
        return check;
    }
}
