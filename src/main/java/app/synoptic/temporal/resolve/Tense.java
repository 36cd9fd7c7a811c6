package app.synoptic.temporal.resolve;

import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/// Whether a sentence looks back or ahead, by the nearest word that tells it.
enum Tense {
    UNKNOWN, PAST, FUTURE,
    /// Ahead, without doubt: will.
    CERTAIN;

    private static final Set<String> ABBREVIATED = Set.of("no", "vs", "pp", "ca", "cf", "ed", "eds", "op", "vol", "fig", "etc", "bzw", "usw", "chr", "nr", "sog", "vgl", "гг", "вв", "др", "пр", "тыс", "им", "ул", "св");
    private static final int REACH = 30;
    /// A word before that is farther away than this says less than one behind.
    private static final int FAR = 12;

    /// For the tokens `[first, end)`: words before them count before words behind them.
    static Tense around(List<TimeToken> tokens, int first, int end) {
        if (first > 0 && tokens.get(first - 1).is(WordClass.UNTIL)) {
            return past(tokens, first, end) ? PAST : first > 1 && !ends(tokens, first - 2) ? FUTURE : UNKNOWN;
        }
        if (first > 0 && tokens.get(first - 1).is(WordClass.SINCE)) {
            return tokens.get(first - 1).value() == 0 ? PAST : FUTURE;
        }
        if (tokens.get(end - 1).is(WordClass.POSSESSIVE)) {
            return PAST;
        }
        Tense before = UNKNOWN;
        int distance = 0;
        for (int at = first - 1; at >= Math.max(0, first - REACH) && !ends(tokens, at); at--) {
            before = of(tokens.get(at));
            if (before == PAST && (participle(tokens.get(at)) || tokens.get(at).value() == 1)) {
                before = led(tokens, at);
            } else if (before == FUTURE && over(tokens, at)) {
                before = PAST;
            }
            if (before != UNKNOWN) {
                distance = first - at;
                break;
            }
        }
        for (int at = end; at < Math.min(tokens.size(), end + REACH) && !ends(tokens, at) && !quote(tokens.get(at)); at++) {
            Tense behind = of(tokens.get(at));
            if (behind != UNKNOWN && (before == UNKNOWN || distance > FAR)) {
                return behind;
            }
        }
        return before;
    }

    /// Where the sentence of a token begins.
    static int sentence(List<TimeToken> tokens, int at) {
        int begin = at;
        while (begin > 0 && at - begin < 2 * REACH && !ends(tokens, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static Tense of(TimeToken token) {
        if (token.is(WordClass.FUTURE)) {
            return token.value() == 1 ? CERTAIN : FUTURE;
        }
        return token.is(WordClass.PAST) || participle(token) ? PAST : UNKNOWN;
    }

    /// English, German and Russian forms that mostly tell the past: ended, endete, endeten, закончил, закончилась.
    private static boolean participle(TimeToken token) {
        String form = token.form();
        if (!token.is(WordClass.OTHER) || form.length() < 5 || token.capital()) {
            return false;
        }
        return form.endsWith("ed") || form.endsWith("ete") || form.endsWith("eten")
                || form.charAt(0) >= 'а' && (form.endsWith("л") || form.endsWith("ла") || form.endsWith("ло") || form.endsWith("ли")
                || form.endsWith("лся") || form.endsWith("лась") || form.endsWith("лось") || form.endsWith("лись"));
    }

    boolean ahead() {
        return this == FUTURE || this == CERTAIN;
    }

    /// Until Thursday they had not called: what was till then.
    private static boolean past(List<TimeToken> tokens, int first, int end) {
        boolean opens = first < 2 || ends(tokens, first - 2);
        for (int at = end; opens && at < Math.min(tokens.size(), end + 6) && !ends(tokens, at); at++) {
            if (of(tokens.get(at)) != UNKNOWN) {
                return of(tokens.get(at)) == PAST;
            }
        }
        return false;
    }

    /// What had been planned, or was previously.
    private static boolean over(List<TimeToken> tokens, int at) {
        return at > 1 && tokens.get(at - 1).form().equals("been") && tokens.get(at - 2).form().equals("had")
                || at > 0 && tokens.get(at - 1).is(WordClass.EARLIER);
    }

    /// What a word shortly before a participle makes of it: will be opened looks ahead.
    private static Tense led(List<TimeToken> tokens, int at) {
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            if (tokens.get(before).is(WordClass.FUTURE)) {
                return of(tokens.get(before));
            }
            if (tokens.get(before).is(WordClass.THE) || tokens.get(before).is(WordClass.INDEFINITE)) {
                return tokens.get(at).is(WordClass.PAST) ? PAST : UNKNOWN;
            }
            if (!tokens.get(before).is(WordClass.OTHER)) {
                return PAST;
            }
        }
        return PAST;
    }

    /// A quotation mark: what stands behind it says who spoke, and when is another matter.
    private static boolean quote(TimeToken token) {
        return token.is(WordClass.OTHER) && token.form().length() == 1 && "\"'»”“«".indexOf(token.form().charAt(0)) >= 0;
    }

    /// Whether a word is as short as an abbreviation; one of small letters seldom is one.
    private static boolean shortened(TimeToken word) {
        int length = word.end() - word.start();
        boolean plain = length > 1 && !word.capital() && Character.isLetter(word.form().charAt(0)) && word.form().length() == length && !ABBREVIATED.contains(word.form());
        return length < 4 && !plain && Character.isLetterOrDigit(word.form().charAt(0));
    }

    /// Whether a sentence ends at a token.
    private static boolean ends(List<TimeToken> tokens, int at) {
        TimeToken token = tokens.get(at);
        if (token.is(WordClass.BREAK)) {
            return true;
        }
        boolean stop = token.is(WordClass.DOT) || token.is(WordClass.OTHER) && (token.form().equals("?") || token.form().equals("!"));
        return stop && at > 0 && !shortened(tokens.get(at - 1))
                && at + 1 < tokens.size() && tokens.get(at + 1).start() > token.end() && !Character.isLowerCase(tokens.get(at + 1).form().charAt(0)) | tokens.get(at + 1).capital();
    }
}
