package app.synoptic.compare.wording;

/// Takes the endings of plurals and of verbs off English words and gives British spellings the American form, so that
/// `stabilises`, `stabilised` and `stabilizing` are one. A light stemmer after step 1 of Porter, “An algorithm for suffix
/// stripping”, Program 14 (1980): nouns made from verbs stay apart from them.
final class EnglishStemmer implements Stemmer {

    private static final int SHORTEST = 4;

    @Override
    public String stem(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        return ending(participle(plural(word)));
    }

    private static String plural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("lves") || word.endsWith("ives") && word.equals("lives")) {
            return word.substring(0, word.length() - 3) + "f";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String participle(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : new String[] {"ing", "ed"}) {
            String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (word.endsWith(ending) && !word.endsWith("eed") && stem.length() >= 3 && stem.chars().anyMatch(EnglishStemmer::vowel)) {
                return single(stem);
            }
        }
        return word;
    }

    /// A doubled consonant before an ending is single: `stopp`, `travell`; but not that of `kill`, `pass`, `buzz`.
    private static String single(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        boolean doubled = !vowel(end) && end == stem.charAt(last - 1);
        boolean own = end == 's' || end == 'z' || end == 'f' || end == 'l' && syllables(stem) < 2;
        return doubled && !own ? stem.substring(0, last) : stem;
    }

    private static long syllables(String stem) {
        long count = 0;
        for (int i = 0; i < stem.length(); i++) {
            count += vowel(stem.charAt(i)) && (i == 0 || !vowel(stem.charAt(i - 1))) ? 1 : 0;
        }
        return count;
    }

    private static String ending(String word) {
        String stem = word.endsWith("e") && word.length() >= SHORTEST ? word.substring(0, word.length() - 1) : word;
        if (stem.endsWith("y") && stem.length() >= 3 && !vowel(stem.charAt(stem.length() - 2))) {
            stem = stem.substring(0, stem.length() - 1) + "i";
        }
        if (stem.length() >= 5 && (stem.endsWith("is") || stem.endsWith("ys"))) {
            stem = stem.substring(0, stem.length() - 1) + "z";
        }
        stem = stem.replace("isation", "ization").replace("programm", "program");
        if (stem.length() >= 5 && stem.endsWith("our")) {
            stem = stem.substring(0, stem.length() - 2) + "r";
        }
        if (stem.endsWith("efenc")) {
            stem = stem.substring(0, stem.length() - 1) + "s";
        }
        return stem.length() >= SHORTEST && stem.endsWith("tr") ? stem.substring(0, stem.length() - 1) + "er" : stem;
    }

    private static boolean vowel(int letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
