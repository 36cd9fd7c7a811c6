package app.synoptic.read.mime;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/// The encodings in which mail is sent.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2045">RFC 2045</a>
final class TransferEncodings {

    private TransferEncodings() {}

    static byte[] unfolded(String base64) {
        return Base64.getDecoder().decode(sound(base64));
    }

    /// Only whole groups of four, so that a file that is cut off reads as far as it goes.
    private static String sound(String content) {
        String letters = content.replaceAll("[^A-Za-z0-9+/=]", "");
        int padding = letters.indexOf('=');
        String sound = padding < 0 ? letters : letters.substring(0, padding);
        return sound.length() % 4 == 1 ? sound.substring(0, sound.length() - 1) : sound;
    }

    static byte[] unquoted(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (content.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (content.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < content.length() && Character.digit(content.charAt(i + 1), 16) >= 0 && Character.digit(content.charAt(i + 2), 16) >= 0) {
                out.write(Character.digit(content.charAt(i + 1), 16) * 16 + Character.digit(content.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
