package app.synoptic.temporal;

import app.synoptic.domain.edtf.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is found in a text, in short.
record Tagged(String text, List<TimeExpression> expressions) {

    static Tagged of(String language, @Nullable String published, String text) {
        return new Tagged(text, TimeTagger.of(text, new Setting(published == null ? null : Edtf.parse(published), language)));
    }

    /// Each as `words = EDTF`, with the part of day behind it.
    List<String> dates() {
        return expressions.stream().filter(one -> one.date() != null)
                .map(one -> one.words(text) + " = " + one.date() + (one.part() == null ? "" : " " + one.part())).toList();
    }

    /// Each as `words = TIMEX3`.
    List<String> timex() {
        return expressions.stream().map(one -> one.words(text) + " = " + one.timex()).toList();
    }

    List<TimeKind> kinds() {
        return expressions.stream().map(TimeExpression::kind).toList();
    }
}
