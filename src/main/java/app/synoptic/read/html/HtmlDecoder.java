package app.synoptic.read.html;

import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes the bytes of a page. What the bytes are goes before what the page says they are: a byte order mark, then UTF-8 wherever
/// all bytes fit it, then the encoding the page names, then a guess. Bytes that fit no character are replaced and counted.
///
/// @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">the labels browsers know, and what they take them for</a>
public final class HtmlDecoder {

    private static final int PROLOGUE = 8 * 1024;
    private static final Pattern LABEL = Pattern.compile("<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    /// What browsers read for some labels.
    private static final Map<String, String> READ_AS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"), Map.entry("iso8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"), Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"), Map.entry("gb_2312-80", "GB18030"),
            Map.entry("shift_jis", "windows-31j"), Map.entry("shift-jis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"), Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("euc-kr", "x-windows-949"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"), Map.entry("utf8", "UTF-8"), Map.entry("unicode", "UTF-8"));
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private HtmlDecoder() {}

    /// The characters of a page.
    ///
    /// @param replaced how many characters stand for bytes that fit none
    public record Characters(String text, String charset, int replaced) {}

    /// Empty where the bytes are no text at all.
    public static Optional<Characters> decode(byte[] file) {
        return decode(file, null);
    }

    /// The same, of a page that came with a label, as from a server: it goes before the one in the page.
    public static Optional<Characters> decode(byte[] file, @Nullable String label) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(replacing(file, 3, StandardCharsets.UTF_8));
        }
        if (begins(file, 0xFF, 0xFE)) {
            return Optional.of(replacing(file, 2, StandardCharsets.UTF_16LE));
        }
        if (begins(file, 0xFE, 0xFF)) {
            return Optional.of(replacing(file, 2, StandardCharsets.UTF_16BE));
        }
        int zeros = 0;
        for (byte b : file) {
            zeros += b == 0 ? 1 : 0;
        }
        if (zeros * 8L > file.length) {
            return Decoder.decode(file) instanceof Decoded.Text(String text, String charset) ? Optional.of(new Characters(text, charset, 0)) : Optional.empty();
        }
        return unmarked(file, label);
    }

    private static Optional<Characters> unmarked(byte[] file, @Nullable String label) {
        try {
            return Optional.of(new Characters(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString(), "UTF-8", 0));
        } catch (CharacterCodingException other) {
            Characters utf8 = replacing(file, 0, StandardCharsets.UTF_8);
            if (damaged(utf8)) {
                return Optional.of(utf8);
            }
        }
        Optional<Charset> named = (label == null ? named(file) : charset(label)).filter(charset -> !charset.name().startsWith("UTF-"));
        if (named.isPresent()) {
            Characters read = replacing(file, 0, named.get());
            if (read.replaced() * 200L < file.length) {
                return Optional.of(read);
            }
        }
        return switch (Decoder.decode(file)) {
            case Decoded.Text(String text, String charset) -> Optional.of(new Characters(text, charset, 0));
            case Decoded.NotText(var reason) -> reason == Decoded.Reason.UNKNOWN_ENCODING || reason == Decoded.Reason.TOO_LARGE
                    ? Optional.of(replacing(file, 0, FALLBACK)) : Optional.empty();
        };
    }

    /// Whether this is UTF-8 with some bytes broken, and no other encoding.
    private static boolean damaged(Characters utf8) {
        long good = utf8.text().chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return good > 2L * utf8.replaced();
    }

    private static Characters replacing(byte[] file, int from, Charset charset) {
        String text = new String(file, from, file.length - from, charset);
        int replaced = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Characters(text, charset.name(), replaced == 0 ? 0 : Math.max(0, replaced - literal(file, charset)));
    }

    /// How often the file itself has the sign of replacement.
    private static int literal(byte[] file, Charset charset) {
        int count = 0;
        for (int i = 0; charset.equals(StandardCharsets.UTF_8) && i + 2 < file.length; i++) {
            count += file[i] == (byte) 0xEF && file[i + 1] == (byte) 0xBF && file[i + 2] == (byte) 0xBD ? 1 : 0;
        }
        return count;
    }

    private static Optional<Charset> named(byte[] file) {
        Matcher label = LABEL.matcher(new String(file, 0, Math.min(PROLOGUE, file.length), StandardCharsets.ISO_8859_1));
        return label.find() ? charset(label.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(READ_AS.getOrDefault(name, name)).filter(Charset::isSupported).map(Charset::forName);
        } catch (IllegalCharsetNameException unknown) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || Byte.toUnsignedInt(file[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
