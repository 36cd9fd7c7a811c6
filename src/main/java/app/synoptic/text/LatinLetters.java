package app.synoptic.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the encodings of Latin script apart by the accented letters that languages have: in the right one nearly all that
/// is no ASCII is a letter of one language, or a mark that stands where marks do.
final class LatinLetters {

    private static final List<String> WEST = List.of("àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúüªº", "áâãàçéêíóôõú", "àèéìíòóùú", "åäöæøé",
            "éëïóöüèê", "áðéíóúýþæö", "äöåüõšž");
    private static final List<String> CENTRE = List.of("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž",
            "ăâîşţ");
    private static final List<String> TURKISH = List.of("çğıöşüâîûi̇");
    /// The encodings and the languages written in them, the likelier first.
    private static final List<Map.Entry<String, List<String>>> ENCODINGS = List.of(
            Map.entry("windows-1252", WEST), Map.entry("windows-1254", TURKISH), Map.entry("windows-1250", CENTRE),
            Map.entry("ISO-8859-2", CENTRE), Map.entry("IBM850", WEST), Map.entry("IBM852", CENTRE));
    private static final String MARKS = "“”„‘’‚«»–—…•·°§©®™€£¿¡№ ½¼¾†‰´¨";
    /// Of what is no ASCII this share must fit.
    private static final double ENOUGH = 0.9;

    private LatinLetters() {}

    /// The encoding in which the bytes read best; empty where they read well in none.
    static Optional<Charset> charsetOf(byte[] file) {
        Charset best = null;
        double most = ENOUGH;
        for (Map.Entry<String, List<String>> encoding : ENCODINGS) {
            Charset charset = Charset.forName(encoding.getKey());
            String text = new String(file, charset);
            double fit = encoding.getValue().stream().mapToDouble(letters -> fit(text, letters)).max().orElse(0);
            if (fit > most || best == null && fit >= most) {
                best = charset;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double fit(String text, String letters) {
        int all = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                boolean inside = i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
                boolean capital = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
                boolean letter = letters.indexOf(Character.toLowerCase(c)) >= 0 && !capital;
                all++;
                good += letter || MARKS.indexOf(c) >= 0 && (!inside || c == '’') ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) good / all;
    }
}
