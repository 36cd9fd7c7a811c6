package app.synoptic.temporal.lexicon;

import app.synoptic.temporal.lexicon.TextScan.Piece;
import app.synoptic.temporal.lexicon.TimeLexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits a text into words of known classes. Takes linear time.
public final class Lexer {

    private static final Map<String, WordClass> MARKS = Map.of("\n", WordClass.BREAK, ",", WordClass.COMMA, ".", WordClass.DOT, "։", WordClass.DOT, "-", WordClass.DASH,
            "/", WordClass.SLASH, ":", WordClass.COLON, "$", WordClass.CURRENCY, "€", WordClass.CURRENCY, "£", WordClass.CURRENCY);
    private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th|er|го|е|я|й|ого|ому|му|м|ым|ом|ին|ի|ից|ը|ն|րդ|і|ші|шы|ინ|ე|те|ше|г");
    private static final Pattern DECADES = Pattern.compile("s|er|ern|е|х|м|ые|ых|і|ті|там");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final TimeLexicon lexicon;
    private final List<Piece> pieces;
    private final List<TimeToken> tokens = new ArrayList<>();

    private Lexer(String text, TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.pieces = TextScan.of(text);
    }

    public static List<TimeToken> of(String text, TimeLexicon lexicon) {
        Lexer lexer = new Lexer(text, lexicon);
        int at = 0;
        while (at < lexer.pieces.size()) {
            at = lexer.next(at);
        }
        return Eras.read(NumberWords.joined(lexer.tokens, lexicon.language()));
    }

    private int next(int at) {
        Piece piece = pieces.get(at);
        if (piece.digits()) {
            return number(at);
        }
        for (Entry entry : lexicon.beginning(piece.form())) {
            if (fits(entry, at)) {
                int behind = at + entry.forms().size();
                behind += entry.dotted() && behind < pieces.size() && pieces.get(behind).form().equals(".") && adjacent(behind - 1) ? 1 : 0;
                Piece last = pieces.get(behind - 1);
                tokens.add(new TimeToken(entry.kind(), entry.value(), String.join(" ", entry.forms()), piece.start(), last.end(), piece.capital()));
                return behind;
            }
        }
        if (piece.form().equals("'")) {
            return apostrophe(at);
        }
        if (piece.letters() && lexicon.language().equals("de") && compound(piece)) {
            return at + 1;
        }
        add(piece, MARKS.getOrDefault(piece.form(), WordClass.OTHER), 0);
        return at + 1;
    }

    private void add(Piece piece, WordClass kind, int value) {
        tokens.add(new TimeToken(kind, value, piece.form(), piece.start(), piece.end(), piece.capital()));
    }

    private boolean fits(Entry entry, int at) {
        if (at + entry.forms().size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < entry.forms().size(); i++) {
            if (!pieces.get(at + i).form().equals(entry.forms().get(i))) {
                return false;
            }
        }
        Piece first = pieces.get(at);
        @Nullable Piece behind = at + entry.forms().size() < pieces.size() ? pieces.get(at + entry.forms().size()) : null;
        if (entry.capital() && !first.capital()) {
            return false;
        }
        if (entry.brief() && !(behind != null && (behind.form().equals(".") || behind.digits()) || at > 0 && pieces.get(at - 1).digits() || comma(at))) {
            return false;
        }
        boolean mid = at > 1 && pieces.get(at - 1).form().equals("-") && pieces.get(at - 2).form().equals("mid");
        boolean number = mid || behind != null && behind.digits() || at > 0 && pieces.get(at - 1).digits() || at > 1 && pieces.get(at - 2).digits();
        return !entry.beside() || number || at > 0 && pieces.get(at - 1).letters() && !sentenceBegins(at);
    }

    /// Whether a comma and a number stand behind: Sun, 5 May.
    private boolean comma(int at) {
        return at + 2 < pieces.size() && pieces.get(at + 1).form().equals(",") && pieces.get(at + 2).digits();
    }

    private boolean sentenceBegins(int at) {
        return at == 0 || !pieces.get(at - 1).letters() && !pieces.get(at - 1).digits() && !pieces.get(at - 1).form().equals(",");
    }

    private int apostrophe(int at) {
        Piece mark = pieces.get(at);
        boolean own = at + 1 < pieces.size() && pieces.get(at + 1).form().equals("s") && pieces.get(at + 1).start() == mark.end();
        if (own) {
            tokens.add(new TimeToken(WordClass.POSSESSIVE, 0, "'s", mark.start(), pieces.get(at + 1).end(), false));
            return at + 2;
        }
        add(mark, WordClass.OTHER, 0);
        return at + 1;
    }

    /// German joins a weekday and a part of day: Montagabend.
    private boolean compound(Piece piece) {
        for (int cut = piece.form().length() - 4; cut > 5; cut--) {
            @Nullable Entry day = lexicon.word(piece.form().substring(0, cut));
            @Nullable Entry part = lexicon.word(piece.form().substring(cut));
            if (day != null && part != null && day.kind() == WordClass.WEEKDAY && part.kind() == WordClass.PART && piece.end() - piece.start() == piece.form().length()) {
                tokens.add(new TimeToken(WordClass.WEEKDAY, day.value(), day.forms().getFirst(), piece.start(), piece.start() + cut, true));
                tokens.add(new TimeToken(WordClass.PART, part.value(), part.forms().getFirst(), piece.start() + cut, piece.end(), true));
                return true;
            }
        }
        return false;
    }

    /// Digits, with what belongs to them: groups of three behind a comma, an ordinal's or a decade's ending.
    private int number(int at) {
        Piece first = pieces.get(at);
        int next = at + 1;
        StringBuilder digits = new StringBuilder(first.form());
        while (digits.length() <= 9 && first.form().length() <= 3 && next + 1 < pieces.size() && pieces.get(next).form().equals(",") && adjacent(next - 1)
                && adjacent(next) && pieces.get(next + 1).digits() && pieces.get(next + 1).form().length() == 3) {
            digits.append(pieces.get(next + 1).form());
            next += 2;
        }
        boolean grouped = next > at + 1;
        int value = digits.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits.toString());
        boolean year = !grouped && digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        int ending = ending(next, value, year);
        boolean decade = ending > next && value % 10 == 0 && DECADES.matcher(pieces.get(ending - 1).form()).matches() && (year || digits.length() == 2);
        WordClass kind = decade ? WordClass.DECADE : year ? WordClass.YEAR : digits.length() > 8 ? WordClass.OTHER : ending > next ? WordClass.ORD : WordClass.NUM;
        tokens.add(new TimeToken(kind, value, first.form(), first.start(), pieces.get(Math.max(ending, next) - 1).end(), false));
        return Math.max(ending, next);
    }

    /// Behind an ending that is put to the digits before `next`, or `next`.
    private int ending(int next, int value, boolean year) {
        int at = next;
        if (at < pieces.size() && adjacent(at - 1) && (pieces.get(at).form().equals("-") || pieces.get(at).form().equals("'"))) {
            at++;
        }
        if (at >= pieces.size() || !adjacent(at - 1) || !pieces.get(at).letters()) {
            return next;
        }
        String form = pieces.get(at).form();
        boolean decade = DECADES.matcher(form).matches() && value % 10 == 0 && (year || value >= 10 && value < 100);
        return decade || ORDINAL.matcher(form).matches() && (value < 100 || year) ? at + 1 : next;
    }

    /// Whether nothing stands between a piece and the next.
    private boolean adjacent(int at) {
        return pieces.get(at).end() == pieces.get(at + 1).start();
    }
}
