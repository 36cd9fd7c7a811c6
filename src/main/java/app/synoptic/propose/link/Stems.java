package app.synoptic.propose.link;

/// Cuts endings off and writes the rest in Latin letters, so that forms of one word meet; no dictionary.
final class Stems {

    private Stems() {}

    private static final String[] LATIN = {"ations", "ation", "ments", "ment", "ingly", "ings", "ions", "ing", "ion", "edly", "ies", "ied",
        "ers", "ors", "ed", "er", "or", "es", "ly", "s", "e", "y"};
    private static final String[] LAST = {"i", "e"};
    private static final String[] CYRILLIC = {"иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "иях", "ость", "ости",
        "ться", "лись", "лась", "лось", "ить", "ать", "ять", "еть", "ешь", "ишь", "ает", "яет", "ует", "или", "али", "яли", "ели", "ила", "ала",
        "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ых", "их", "ым", "им", "ом", "ем", "ую", "юю", "ия", "ии",
        "ию", "ть", "ет", "ит", "ят", "ют", "ут", "ла", "ло", "ли", "ах", "ях", "ам", "ям", "а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь", "л"};

    /// @param word in lower case
    static String of(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        String stem = first >= 0x400 && first < 0x530 ? cut(word, CYRILLIC, 3) : word;
        String latin = NameSounds.latin(stem);
        return latin.length() < 4 ? latin : cut(cut(latin, LATIN, 3), LAST, 4);
    }

    private static String cut(String word, String[] endings, int least) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= least && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                boolean doubled = last > least && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
                return doubled ? stem.substring(0, last) : stem;
            }
        }
        return word;
    }
}
