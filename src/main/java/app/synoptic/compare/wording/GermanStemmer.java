package app.synoptic.compare.wording;

import java.util.Map;

/// Takes the endings and the `ge-` of participles off German words, after Weißweiler and Fraser, “Developing a stemmer
/// for German based on a comparative analysis of publicly available stemmers”, GSCL 2017 (CISTEM, the variant that
/// ignores capitals).
final class GermanStemmer implements Stemmer {

    private static final int SHORTEST = 3;
    private static final Map<Character, String> PLAIN = Map.of('ü', "u", 'ö', "o", 'ä', "a", 'ß', "ss");

    @Override
    public String stem(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars().forEach(letter -> plain.append(PLAIN.getOrDefault((char) letter, String.valueOf((char) letter))));
        String stem = plain.toString();
        if (stem.startsWith("ge") && stem.length() >= 6) {
            stem = stem.substring(2);
        }
        stem = stem.replace("sch", "$").replace("ei", "%").replace("ie", "&").replaceAll("(.)\\1", "$1*");
        while (stem.length() > SHORTEST) {
            if (stem.length() > 5 && (stem.endsWith("em") || stem.endsWith("er") || stem.endsWith("nd"))) {
                stem = stem.substring(0, stem.length() - 2);
            } else if ("tesn".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
                stem = stem.substring(0, stem.length() - 1);
            } else {
                break;
            }
        }
        return stem.replaceAll("(.)\\*", "$1$1").replace("%", "ei").replace("&", "ie").replace("$", "sch");
    }
}
