package app.synoptic.text;

import app.synoptic.text.Decoded.NotText;
import app.synoptic.text.Decoded.Reason;
import app.synoptic.text.Decoded.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns the bytes of a file into characters: UTF-8 and UTF-16 with and without byte order mark, for certain; code pages
/// of Cyrillic, Latin, Greek and East Asian scripts by a guess, which a person may correct.
public final class Decoder {

    /// The largest file that is read as an article, in bytes. Whoever reads files should look at the size first.
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final List<String> BINARY_BEGINNINGS = List.of("%PDF-", "PK\u0003\u0004", "{\\rtf", "\u0089PNG",
            "\u00FF\u00D8\u00FF", "GIF8", "\u00D0\u00CF\u0011\u00E0", "\u001F\u008B");
    private static final String MARK = "\uFEFF";
    /// Of so many characters one may be a control character that text does not use.
    private static final int CONTROLS = 500;

    private static final List<Charset> CERTAIN = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /// What a person may choose from, beside all others that this Java knows.
    private static final List<String> USUAL = List.of("UTF-8", "windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic",
            "windows-1252", "windows-1250", "ISO-8859-2", "windows-1254", "windows-1257", "IBM850", "IBM852", "windows-1253", "ISO-8859-7",
            "windows-1255", "windows-1256", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "UTF-16LE", "UTF-16BE");

    private Decoder() {}

    /// Whether a file that was read in this encoding does not tell so itself.
    public static boolean guessed(String charset) {
        return CERTAIN.stream().noneMatch(certain -> certain.name().equals(charset));
    }

    /// The encodings to offer, by their names.
    public static List<String> usual() {
        return USUAL.stream().filter(Charset::isSupported).toList();
    }

    /// Decodes a whole file in the encoding a person says. Strict, too; a byte order mark of this encoding is not part of
    /// the text.
    public static Decoded decode(byte[] file, Charset charset) {
        if (file.length > MAX_BYTES) {
            return new NotText(Reason.TOO_LARGE);
        }
        return strictly(file, charset).map(text -> checked(text.startsWith(MARK) ? text.substring(1) : text, charset))
                .orElse(new NotText(Reason.UNKNOWN_ENCODING));
    }

    /// Decodes a whole file. Never throws for bad bytes: what cannot be an article is [Decoded.NotText]. A byte order mark
    /// is not part of the text; nothing else is changed. Decoding is strict: bytes that do not fit an encoding exclude it.
    public static Decoded decode(byte[] file) {
        if (file.length > MAX_BYTES) {
            return new NotText(Reason.TOO_LARGE);
        }
        if (file.length == 0) {
            return new NotText(Reason.EMPTY);
        }
        if (beginsBinary(file)) {
            return new NotText(Reason.BINARY);
        }
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return marked(file, 3, StandardCharsets.UTF_8);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return marked(file, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return marked(file, 2, StandardCharsets.UTF_16BE);
        }
        return unmarked(file);
    }

    private static Decoded marked(byte[] file, int mark, Charset charset) {
        return strictly(Arrays.copyOfRange(file, mark, file.length), charset)
                .map(text -> checked(text, charset))
                .orElse(new NotText(Reason.UNKNOWN_ENCODING));
    }

    private static Decoded unmarked(byte[] file) {
        if (holdsZero(file)) {
            return utf16(file);
        }
        Optional<String> utf8 = strictly(file, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return checked(utf8.get(), StandardCharsets.UTF_8);
        }
        if (tooManyControls(new String(file, StandardCharsets.ISO_8859_1))) {
            return new NotText(Reason.BINARY);
        }
        return CharsetDetection.charsetOf(file)
                .flatMap(charset -> strictly(file, charset).map(text -> checked(text, charset)))
                .orElse(new NotText(Reason.UNKNOWN_ENCODING));
    }

    /// Zeros are half of every Latin letter, blank and line break in UTF-16, and stand in no other encoding read here.
    private static Decoded utf16(byte[] file) {
        int[] zeros = new int[2];
        for (int i = 0; i < file.length; i++) {
            zeros[i & 1] += file[i] == 0 ? 1 : 0;
        }
        Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return strictly(file, charset).filter(Decoder::reads).map(text -> checked(text, charset))
                .orElse(new NotText(Reason.BINARY));
    }

    /// Whether these are words with blanks between them, which pixels and packed bytes never are.
    private static boolean reads(String text) {
        long spaces = text.codePoints().filter(CodePoints::space).count();
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        return spaces == text.length() || letters * 2 > text.length() && (spaces * 50 > text.length() || text.length() < 50);
    }

    private static Decoded checked(String text, Charset charset) {
        if (text.isBlank() || text.chars().allMatch(c -> CodePoints.space(c) || CodePoints.ignored(c))) {
            return new NotText(Reason.EMPTY);
        }
        return tooManyControls(text) ? new NotText(Reason.BINARY) : new Text(text, charset.name());
    }

    private static boolean tooManyControls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B' || c == 0x7F) {
                controls++;
            }
        }
        return controls * (long) CONTROLS > text.length();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    private static boolean holdsZero(byte[] file) {
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsBinary(byte[] file) {
        return BINARY_BEGINNINGS.stream().anyMatch(beginning -> begins(file, beginning.chars().toArray()));
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (Byte.toUnsignedInt(file[i]) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
