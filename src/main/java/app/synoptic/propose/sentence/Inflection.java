package app.synoptic.propose.sentence;

/// The regular forms of English verbs.
final class Inflection {

    private Inflection() {}

    static String third(String verb) {
        if (verb.endsWith("y") && !vowel(verb, verb.length() - 2)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s") || verb.endsWith("x") || verb.endsWith("z") || verb.endsWith("ch") || verb.endsWith("sh")
                || verb.endsWith("o");
        return verb + (hissing ? "es" : "s");
    }

    static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("y") && !vowel(verb, verb.length() - 2)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + "ed";
    }

    /// @param past tells whether the last letter doubles
    static String ing(String verb, String past) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        boolean doubles = past.length() == verb.length() + 3 && past.endsWith("ed") || shortClosed(verb);
        return verb + (doubles && !verb.endsWith("w") && !verb.endsWith("x") && !verb.endsWith("y") ? verb.substring(verb.length() - 1) : "") + "ing";
    }

    /// One vowel between consonants: `cut`, `hit`, `shut`.
    private static boolean shortClosed(String verb) {
        int last = verb.length() - 1;
        return verb.length() <= 4 && last >= 2 && !vowel(verb, last) && vowel(verb, last - 1) && !vowel(verb, last - 2)
                && (last < 3 || !vowel(verb, last - 3));
    }

    private static boolean vowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }
}
