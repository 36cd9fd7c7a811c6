package app.synoptic.domain.form;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/// Names that nobody has: the one that is wanted, or that with the first number from 2 on.
public final class FreeName {

    private FreeName() {}

    /// `wanted`, or the first that `numbered` makes of a number and that is not `taken`.
    public static <T> T of(T wanted, IntFunction<? extends T> numbered, Predicate<? super T> taken) {
        T name = wanted;
        for (int number = 2; taken.test(name); number++) {
            name = numbered.apply(number);
        }
        return name;
    }

    /// For ids: `wanted`, `wanted-2`, `wanted-3` …
    public static String dashed(String wanted, Predicate<String> taken) {
        return of(wanted, number -> wanted + "-" + number, taken);
    }

    /// For titles: `wanted`, `wanted (2)`, `wanted (3)` …
    public static String bracketed(String wanted, Predicate<String> taken) {
        return of(wanted, number -> wanted + " (" + number + ")", taken);
    }

    /// For copies: the same, but of a title that has a number already its own goes on.
    public static String copied(String title, Predicate<String> taken) {
        String plain = title.replaceFirst(" \\(\\d+\\)$", "");
        return of(title, number -> plain + " (" + number + ")", taken);
    }
}
