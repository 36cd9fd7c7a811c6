package app.synoptic.temporal.grammar;

import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds expressions of time among the tokens of a text: at each token the rule that takes most of them, then what stands
/// side by side and is one time is joined. Takes linear time: no rule takes more than some twenty tokens.
public final class Grammar {

    private static final int LONGEST = 24;
    private static final List<Rule> RULES = Stream.of(AbsoluteRules.RULES, MonthDays.RULES, PairRules.RULES, NightRules.RULES, NumericRules.RULES, RelativeRules.RULES, ClockRules.RULES, LengthRules.RULES).flatMap(List::stream).toList();

    private final List<TimeToken> tokens;
    private final String symbols;

    private Grammar(List<TimeToken> tokens) {
        this.tokens = tokens;
        StringBuilder symbols = new StringBuilder(tokens.size());
        tokens.forEach(token -> symbols.append(token.kind().symbol()));
        this.symbols = symbols.toString();
    }

    /// In reading order, without overlap.
    public static List<MatchedExpression> in(List<TimeToken> tokens) {
        return new StretchBonds(tokens, new ExpressionJoiner(tokens, new Grammar(tokens).atoms()).joined()).bound();
    }

    private List<MatchedExpression> atoms() {
        List<MatchedExpression> atoms = new ArrayList<>();
        List<Matcher> matchers = RULES.stream().map(rule -> rule.pattern().matcher(symbols)).toList();
        int at = 0;
        while (at < tokens.size()) {
            MatchedExpression best = best(matchers, at);
            if (best != null && best.sense().meaning() instanceof TimeMeaning.Pair pair) {
                atoms.add(new MatchedExpression(at, at + pair.cut(), TimeSense.of(pair.first())));
                atoms.add(new MatchedExpression(at + pair.begin(), best.end(), TimeSense.of(pair.second())));
            } else if (best != null) {
                atoms.add(best);
            }
            at = best == null ? at + 1 : best.end();
        }
        return atoms;
    }

    private @Nullable MatchedExpression best(List<Matcher> matchers, int at) {
        MatchedExpression best = null;
        int kind = tokens.get(at).kind().ordinal();
        for (int i = 0; i < RULES.size(); i++) {
            if (!RULES.get(i).begins()[kind] || tokens.get(at).is(WordClass.OTHER)) {
                continue;
            }
            Matcher matcher = matchers.get(i).region(at, Math.min(tokens.size(), at + LONGEST));
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                TimeSense sense = RULES.get(i).meaning().apply(new RuleMatch(matcher, tokens));
                best = sense == null ? best : new MatchedExpression(at, matcher.end(), sense);
            }
        }
        return best;
    }
}
