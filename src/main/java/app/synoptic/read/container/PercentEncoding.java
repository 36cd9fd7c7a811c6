package app.synoptic.read.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Undoes `%C3%A9` in references.
public final class PercentEncoding {

    private PercentEncoding() {}

    public static String decoded(String reference) {
        if (reference.indexOf('%') < 0) {
            return reference;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] all = reference.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < all.length; i++) {
            int high = i + 2 < all.length && all[i] == '%' ? Character.digit(all[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(all[i + 2], 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(all[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
