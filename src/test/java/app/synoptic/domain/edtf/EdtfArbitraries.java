package app.synoptic.domain.edtf;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Generated EDTF expressions of every kind that is read.
public final class EdtfArbitraries {

    private static final Arbitrary<String> MARK = Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just("")), Tuple.of(2, Arbitraries.of("?", "~", "%")));

    private EdtfArbitraries() {}

    public static Arbitrary<Edtf> any() {
        return Arbitraries.oneOf(dates(), moments(), intervals()).map(Edtf::parse);
    }

    /// Dates near each other, so that all relations come up.
    public static Arbitrary<Edtf> near() {
        Arbitrary<String> day = Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 28))
                .as((month, of) -> String.format(Locale.ROOT, "2022-%02d-%02d", month, of));
        Arbitrary<String> some = Arbitraries.oneOf(day, day.map(text -> text.substring(0, 7)),
                Arbitraries.of("2022", "2021", "202X", "2022-21", "2022-33", "2022-XX-05"));
        Arbitrary<String> between = Combinators.combine(Arbitraries.oneOf(some, Arbitraries.of("..", "")),
                Arbitraries.oneOf(some, Arbitraries.of("..", "")))
                .as((from, to) -> from + "/" + to).filter(EdtfArbitraries::read);
        return Arbitraries.oneOf(some, between, day.map(text -> text + "T21:33:00+03:00")).map(Edtf::parse);
    }

    static Arbitrary<String> dates() {
        Arbitrary<String> year = Arbitraries.strings().withChars("0123456789X").ofLength(4);
        Arbitrary<String> sign = Arbitraries.of("", "", "", "-");
        Arbitrary<String> month = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 12).map(EdtfArbitraries::two)),
                Tuple.of(1, Arbitraries.integers().between(21, 41).map(EdtfArbitraries::two)),
                Tuple.of(1, Arbitraries.of("XX", "0X", "1X", "X1", "X9")));
        Arbitrary<String> day = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 31).map(EdtfArbitraries::two)),
                Tuple.of(1, Arbitraries.of("XX", "0X", "2X", "3X", "X5", "X0")));
        Arbitrary<String> signed = Combinators.combine(sign, year).as(String::concat);
        Arbitrary<String> beyond = Arbitraries.longs().between(-EdtfCalendar.GREATEST_YEAR, EdtfCalendar.GREATEST_YEAR)
                .filter(number -> Math.abs(number) > 9999).map(number -> "Y" + number);
        return Arbitraries.oneOf(marked(signed), marked(beyond), join(marked(signed), marked(month)),
                join(join(marked(signed), marked(month)), marked(day))).filter(EdtfArbitraries::read);
    }

    /// Days of the years 0000 to 9999.
    static Arbitrary<String> days() {
        return Arbitraries.longs().between(-719_528, 2_932_896).map(day -> LocalDate.ofEpochDay(day).toString());
    }

    static Arbitrary<String> moments() {
        Arbitrary<String> time = Arbitraries.integers().between(0, 86_399).map(second -> String.format(Locale.ROOT,
                second % 2 == 0 ? "%02d:%02d" : "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60));
        Arbitrary<String> zone = Arbitraries.of("", "Z", "+03:00", "-04", "+04:30", "+14:00", "-11:59", "+00");
        return Combinators.combine(days(), time, zone).as((day, clock, offset) -> day + "T" + clock + offset);
    }

    static Arbitrary<String> intervals() {
        Arbitrary<String> end = Arbitraries.oneOf(dates(), dates(), Arbitraries.of("..", ""));
        return Combinators.combine(end, end).as((from, to) -> from + "/" + to).filter(EdtfArbitraries::read);
    }

    private static Arbitrary<String> marked(Arbitrary<String> digits) {
        return Combinators.combine(MARK, digits, MARK).as((before, part, after) -> before + part + after);
    }

    private static Arbitrary<String> join(Arbitrary<String> left, Arbitrary<String> right) {
        return Combinators.combine(left, right).as((one, other) -> one + "-" + other);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static boolean read(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
