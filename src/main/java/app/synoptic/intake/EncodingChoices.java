package app.synoptic.intake;

import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// The encodings a file could be read in, each with how it reads then, for a person to choose from.
public final class EncodingChoices {

    private static final int SHOWN = 90;
    private static final int BEFORE = 10;

    private EncodingChoices() {}

    /// An encoding in which all bytes of a file make sense.
    ///
    /// @param sample words of the file as they read in it, about the first letter that encodings differ on
    public record Reading(Charset charset, String sample) {}

    /// All that fit, the usual ones first. Reads the file some twenty times: not for a thread that draws.
    public static List<Reading> of(byte[] file) {
        List<Reading> readings = new ArrayList<>();
        for (String name : Decoder.usual()) {
            Charset charset = Charset.forName(name);
            if (Decoder.decode(file, charset) instanceof Decoded.Text(String text, var _)) {
                readings.add(new Reading(charset, sample(text)));
            }
        }
        return readings;
    }

    private static String sample(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        int from = at == text.length() ? 0 : Math.max(0, at - BEFORE);
        return text.substring(from, Math.min(text.length(), from + SHOWN)).replaceAll("[\\s\\p{C}]+", " ").strip();
    }
}
