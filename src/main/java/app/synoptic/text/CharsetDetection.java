package app.synoptic.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses the encoding of bytes that are not Unicode and say nothing of it. The detector of Mozilla's browsers (Li and
/// Momoi, “A composite approach to language/encoding detection”, 2001) proposes; what it proposes must read as a language,
/// or else the code pages of Cyrillic and of Latin script are tried for the one that does.
///
/// The detector takes Central European and Turkish texts for Western ones, and Ukrainian KOI8 for Russian: those are told
/// by their letters.
final class CharsetDetection {

    /// So many bytes, from the first that is no ASCII on, are given to the detector.
    private static final int SAMPLE = 256 * 1024;
    private static final int BEFORE = 256;
    private static final double PURE = 0.85;
    private static final Set<String> CYRILLIC = Set.of("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic", "IBM855");
    private static final List<String> CYRILLIC_TRIED = List.of("windows-1251", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic");
    /// Letters that KOI8-U has where KOI8-R draws lines.
    private static final String UKRAINIAN = "єіїґЄІЇҐ";
    private static final Charset LATIN = Charset.forName("windows-1252");

    private CharsetDetection() {}

    /// The encoding in which the bytes read as a language; empty where none is found.
    static Optional<Charset> charsetOf(byte[] file) {
        if (damagedUtf8(file)) {
            return Optional.empty();
        }
        Optional<Charset> proposed = proposed(file);
        Optional<Charset> sound = proposed.filter(charset -> reads(file, charset));
        if (sound.isPresent()) {
            return sound.map(charset -> ukrainian(file, charset));
        }
        return CYRILLIC_TRIED.stream().map(Charset::forName).filter(charset -> reads(file, charset)).findFirst()
                .or(() -> LatinLetters.charsetOf(file))
                .or(() -> Plausibility.readsAsLatin(new String(file, LATIN)) ? Optional.of(LATIN) : Optional.empty());
    }

    private static Optional<Charset> proposed(byte[] file) {
        int first = 0;
        while (first < file.length && file[first] >= 0) {
            first++;
        }
        int from = Math.max(0, first - BEFORE);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(file, from, Math.min(SAMPLE, file.length - from));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName);
    }

    /// Whether bytes in this encoding make words of its script. Latin script is none of these.
    private static boolean reads(byte[] file, Charset charset) {
        Optional<String> text = strictly(file, charset);
        if (text.isEmpty()) {
            return false;
        }
        return CYRILLIC.contains(charset.name()) ? Plausibility.readsAsCyrillic(text.get()) : Plausibility.oneScript(text.get()) >= PURE;
    }

    private static Charset ukrainian(byte[] file, Charset charset) {
        Charset other = Charset.forName("KOI8-U");
        return charset.name().equals("KOI8-R") && new String(file, other).chars().anyMatch(c -> UKRAINIAN.indexOf(c) >= 0) ? other : charset;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    /// Whether most bytes above ASCII stand in sequences that only UTF-8 writes, so that the few others are damage.
    private static boolean damagedUtf8(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        long good = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        return good >= 3 && good > 2 * bad || good >= 1 && bad == 1 && text.endsWith("\uFFFD");
    }
}
