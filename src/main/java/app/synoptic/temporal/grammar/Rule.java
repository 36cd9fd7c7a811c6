package app.synoptic.temporal.grammar;

import app.synoptic.temporal.lexicon.WordClass;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How tokens of some classes stand together, and what they mean then.
///
/// @param pattern over the symbols of classes
/// @param meaning null where the values do not make a time after all
record Rule(Pattern pattern, boolean[] begins, Function<RuleMatch, @Nullable TimeSense> meaning) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]+");

    /// A rule from an expression in which capital words name classes, `UNITS` all units of time and `COUNT` all numbers; spaces do not count.
    static Rule of(String expression, Function<RuleMatch, @Nullable TimeSense> meaning) {
        String expanded = expression.replace("UNITS", "[DAYS WEEKS WEEKENDS MONTHS QUARTERS YEARS UNIT]").replace("COUNT", "[NUM YEAR NUMWORD]");
        String symbols = NAME.matcher(expanded).replaceAll(name -> String.valueOf(WordClass.valueOf(name.group()).symbol())).replace(" ", "");
        Pattern pattern = Pattern.compile(symbols);
        boolean[] begins = new boolean[WordClass.values().length];
        for (WordClass kind : WordClass.values()) {
            Matcher one = pattern.matcher(String.valueOf(kind.symbol()));
            begins[kind.ordinal()] = one.lookingAt() || one.hitEnd() && mayBegin(symbols, kind);
        }
        return new Rule(pattern, begins, meaning);
    }

    /// `hitEnd` tells that more input could change the outcome, which is so exactly where the symbol fits the beginning.
    private static boolean mayBegin(String symbols, WordClass kind) {
        return symbols.indexOf(kind.symbol()) >= 0;
    }
}
