package app.synoptic.compare.wording;

import java.util.regex.Pattern;

/// Takes the endings off Russian words: the Russian stemmer of Porter's Snowball (2001) without its derivational step,
/// so that nouns in `-ость` stay apart from their adjectives.
final class RussianStemmer implements Stemmer {

    private static final Pattern VOWEL = Pattern.compile("[аеиоуыэюя]");
    private static final Pattern GERUND = Pattern.compile("((?<=[ая])(вшись|вши|в)|(ившись|ывшись|ивши|ывши|ив|ыв))$");
    private static final Pattern REFLEXIVE = Pattern.compile("(ся|сь)$");
    private static final String ADJECTIVE = "(ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$";
    private static final Pattern ADJECTIVAL = Pattern.compile(
            "((?<=[ая])(ем|нн|вш|ющ|щ)|ивш|ывш|ующ)?" + ADJECTIVE);
    private static final Pattern VERB = Pattern.compile("((?<=[ая])(ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)"
            + "|(ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$");
    private static final Pattern NOUN = Pattern.compile("(иями|иях|иям|ией|ием|ями|ами|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом"
            + "|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$");

    @Override
    public String stem(String word) {
        var vowel = VOWEL.matcher(word);
        if (!vowel.find()) {
            return word;
        }
        int from = vowel.end();
        return word.substring(0, from) + tidied(ended(word.substring(from)));
    }

    private static String ended(String rest) {
        String without = GERUND.matcher(rest).replaceFirst("");
        if (!without.equals(rest)) {
            return without;
        }
        String plain = REFLEXIVE.matcher(rest).replaceFirst("");
        for (Pattern endings : new Pattern[] {ADJECTIVAL, VERB, NOUN}) {
            without = endings.matcher(plain).replaceFirst("");
            if (!without.equals(plain)) {
                return without;
            }
        }
        return plain;
    }

    private static String tidied(String rest) {
        String plain = rest.endsWith("и") ? rest.substring(0, rest.length() - 1) : rest;
        plain = plain.replaceFirst("(ейше|ейш)$", "");
        if (plain.endsWith("нн")) {
            return plain.substring(0, plain.length() - 1);
        }
        return plain.endsWith("ь") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
