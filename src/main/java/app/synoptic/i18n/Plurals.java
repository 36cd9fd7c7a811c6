package app.synoptic.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses what stands beside a number: `{0,plural,{0} source|{0} sources}` has one form for each that the language's nouns
/// take, in the order of the CLDR (one, few, many), and may begin with what is said of none: `0:no sources|…`. Forms may
/// hold values, but not each other.
final class Plurals {

    private static final Pattern BEGIN = Pattern.compile("\\{(\\d+),plural,");
    private static final String NONE = "0:";

    /// One choice within a pattern, `[start, end)`, by the value with the number `value`.
    record Choice(int start, int end, int value, List<String> forms) {

        boolean tellsOfNone() {
            return forms.getFirst().startsWith(NONE);
        }

        String of(long number, Language language) {
            if (number == 0 && tellsOfNone()) {
                return forms.getFirst().substring(NONE.length());
            }
            return forms.get(language.form(number) + (tellsOfNone() ? 1 : 0));
        }
    }

    private Plurals() {}

    /// The pattern with its choices made.
    static String chosen(String pattern, Language language, Object... values) {
        if (!pattern.contains(",plural,")) {
            return pattern;
        }
        StringBuilder chosen = new StringBuilder();
        int from = 0;
        for (Choice choice : choices(pattern)) {
            chosen.append(pattern, from, choice.start());
            chosen.append(choice.of(((Number) values[choice.value()]).longValue(), language));
            from = choice.end();
        }
        return chosen.append(pattern.substring(from)).toString();
    }

    /// The choices of a pattern, in order.
    ///
    /// @throws IllegalArgumentException if one does not end
    static List<Choice> choices(String pattern) {
        List<Choice> choices = new ArrayList<>();
        Matcher begin = BEGIN.matcher(pattern);
        int from = 0;
        while (begin.find(from)) {
            List<String> forms = new ArrayList<>();
            int at = begin.end();
            int form = at;
            for (int depth = 0; depth >= 0; at++) {
                if (at == pattern.length()) {
                    throw new IllegalArgumentException("a choice without an end: " + pattern);
                }
                char c = pattern.charAt(at);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth < 0 || depth == 0 && c == '|') {
                    forms.add(pattern.substring(form, at));
                    form = at + 1;
                }
            }
            choices.add(new Choice(begin.start(), at, Integer.parseInt(begin.group(1)), List.copyOf(forms)));
            from = at;
        }
        return choices;
    }
}
