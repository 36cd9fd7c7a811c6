package app.synoptic.read.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Map;
import java.util.Optional;

/// The encodings RTF names by numbers: code pages, and the character sets of fonts.
final class RtfCharsets {

    static final Charset LATIN = Charset.forName("windows-1252");
    private static final Map<Integer, Integer> PAGES_OF_FONTS = Map.ofEntries(Map.entry(77, 10000), Map.entry(128, 932), Map.entry(129, 949), Map.entry(130, 1361), Map.entry(134, 936),
            Map.entry(136, 950), Map.entry(161, 1253), Map.entry(162, 1254), Map.entry(163, 1258), Map.entry(177, 1255), Map.entry(178, 1256), Map.entry(186, 1257), Map.entry(204, 1251),
            Map.entry(222, 874), Map.entry(238, 1250), Map.entry(254, 437), Map.entry(255, 850));
    private static final Map<Integer, String> NAMES = Map.of(932, "windows-31j", 936, "GBK", 949, "x-windows-949", 950, "x-windows-950", 1361, "x-Johab", 10000, "x-MacRoman", 10007, "x-MacCyrillic",
            874, "x-windows-874", 65001, "UTF-8");

    private RtfCharsets() {}

    /// The encoding of a code page.
    static Optional<Charset> ofPage(int page) {
        for (String name : new String[] {NAMES.getOrDefault(page, "windows-" + page), "IBM" + page}) {
            try {
                if (Charset.isSupported(name)) {
                    return Optional.of(Charset.forName(name));
                }
            } catch (IllegalCharsetNameException nonsense) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The encoding of a font; empty where that of the document holds.
    static Optional<Charset> ofFont(int set) {
        Integer page = PAGES_OF_FONTS.get(set);
        return page == null ? Optional.empty() : ofPage(page);
    }
}
