package app.synoptic.temporal;

import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.grammar.Grammar;
import app.synoptic.temporal.grammar.MatchedExpression;
import app.synoptic.temporal.lexicon.Lexer;
import app.synoptic.temporal.lexicon.TimeLexicon;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.resolve.ExpressionResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds the dates, times, lengths and repetitions that a text tells, and reckons them. Pure; safe for any thread; takes time
/// linear in the text.
public final class TimeTagger {

    private TimeTagger() {}

    /// In reading order, without overlap.
    public static List<TimeExpression> of(String text, Setting setting) {
        String language = Languages.of(text, setting.language());
        List<TimeToken> tokens = Lexer.of(text, TimeLexicon.of(language));
        List<MatchedExpression> found = Grammar.in(tokens);
        LocalDate published = Reckoning.day(setting.published());
        LocalDate written = published == null ? Dateline.of(text, tokens, found) : published;
        ExpressionResolver resolver = new ExpressionResolver(tokens, written, published == null ? Because.From.DATELINE : Because.From.PUBLICATION,
                NumberOrder.monthFirst(found, setting.language()));
        Reckoning reckoning = new Reckoning(tokens, resolver);
        List<TimeExpression> expressions = new ArrayList<>();
        found.forEach(one -> expressions.add(reckoning.expression(one)));
        return Stretches.joined(found, expressions);
    }
}
