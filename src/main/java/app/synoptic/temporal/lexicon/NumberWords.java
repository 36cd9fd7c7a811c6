package app.synoptic.temporal.lexicon;

import java.util.ArrayList;
import java.util.List;

/// Numbers in words: `twenty four`, `a hundred`, and years as they are spoken, `nineteen ninety-seven`.
final class NumberWords {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LAST_YEAR = 9999;

    private NumberWords() {}

    /// The same tokens with the words of one number joined.
    static List<TimeToken> joined(List<TimeToken> tokens, String language) {
        List<TimeToken> joined = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = tokens.get(at).is(WordClass.NUMWORD) ? end(tokens, at, language) : at + 1;
            joined.add(end == at + 1 ? tokens.get(at) : number(tokens, at, end));
            at = end;
        }
        return joined;
    }

    private static int end(List<TimeToken> tokens, int from, String language) {
        int end = from + 1;
        while (end < tokens.size()) {
            int next = tokens.get(end).is(WordClass.DASH) || tokens.get(end).is(WordClass.AND) && language.equals("en") && tokens.get(end - 1).value() >= HUNDRED ? end + 1 : end;
            if (next >= tokens.size() || !goesOn(tokens.get(end - 1), tokens.get(next))) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    private static boolean goesOn(TimeToken before, TimeToken next) {
        if (!next.is(WordClass.NUMWORD) && !(next.is(WordClass.ORD) && Character.isLetter(next.form().charAt(0)))) {
            return false;
        }
        int first = before.value();
        int second = next.value();
        boolean unit = first >= 20 && first < HUNDRED && first % 10 == 0 && second < 10;
        boolean spokenYear = first >= 10 && first <= 20 && second >= 10 && second < HUNDRED;
        return unit || spokenYear || second == HUNDRED || second == THOUSAND || first >= HUNDRED && second < HUNDRED;
    }

    private static TimeToken number(List<TimeToken> tokens, int from, int end) {
        int total = 0;
        int part = 0;
        int words = 0;
        boolean spoken = false;
        for (TimeToken token : tokens.subList(from, end)) {
            if (token.is(WordClass.DASH) || token.is(WordClass.AND)) {
                continue;
            }
            int value = token.value();
            if (value == HUNDRED) {
                part = Math.max(1, part) * HUNDRED;
            } else if (value == THOUSAND) {
                total += Math.max(1, part) * THOUSAND;
                part = 0;
            } else if (words == 1 && part >= 10 && part <= 20 && value >= 10 && value < HUNDRED) {
                part = part * HUNDRED + value;
                spoken = true;
            } else {
                part += value;
            }
            words++;
        }
        int number = total + part;
        TimeToken last = tokens.get(end - 1);
        WordClass kind = spoken && number <= LAST_YEAR || number >= 1900 && number <= 2100 ? WordClass.YEAR : last.is(WordClass.ORD) ? WordClass.ORD : WordClass.NUMWORD;
        return tokens.get(from).upTo(last, kind, number);
    }
}
