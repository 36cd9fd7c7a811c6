package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.edtf.Edtf;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every text.
class TimeTaggerTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "ru", "hy", "kk", "ka", "uk", "fr", "xx");
    private static final String[] PIECES = {"on", "the", "of", "in", "last", "next", "this", "5", "12", "31", "30", "1999", "2022", "45 BC", "May", "February", "Tuesday", "night", "morning", "days", "week", "years",
        "ago", "later", "since", "until", "from", "to", "between", "and", "-", "–", "/", ".", ",", ":", "\n\n", "early", "end", "8:30", "p.m.", "century", "9999", "2199", "first", "quarter", "every", "a", "two", "hundred", "thousand",
        "Christmas", "today", "vor", "Tagen", "bis", "Januar", "1.", "назад", "день", "января", "по", "с", "году", "хунвар", "'", "s", "́", "\uD83D\uDE00", "\uD800", "it", "will", "was", "BC", "AD", "v. Chr.", "hours", "32", "45", "99", "12000", "201614", "10001861", "2147483647", "99999999999", "%", "$"};

    @Property(tries = 3000)
    void expressionsLieInTheTextInOrderWithoutOverlap(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int length, @ForAll boolean dated) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        inOrder(text.toString(), dated ? Edtf.parse("2022-02-28") : null, LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    }

    @Property(tries = 500)
    void noTextIsTooStrange(@ForAll String text, @ForAll @IntRange(min = 0, max = 8) int language) {
        inOrder(text, Edtf.parse("0001-01-01"), LANGUAGES.get(language));
        inOrder(text, Edtf.parse("9999-12-31"), LANGUAGES.get(language));
    }

    /// A number may look like a date and be none: a version, an account.
    @ParameterizedTest
    @ValueSource(strings = {"Version 3.2.201614 came out.", "Order 12/31/201614 was paid.", "AD 12000 is far off.", "in 10001861 BC", "at 2 BC hours 2147483647"})
    void noNumberIsTooLarge(String text) {
        inOrder(text, Edtf.parse("2022-01-12"), "en");
        inOrder(text, Edtf.parse("9999-12-31"), "en");
    }

    private static void inOrder(String text, @Nullable Edtf published, String language) {
        int end = 0;
        for (TimeExpression expression : TimeTagger.of(text, new Setting(published, language))) {
            assertThat(expression.start()).isGreaterThanOrEqualTo(end);
            assertThat(expression.end()).isGreaterThan(expression.start()).isLessThanOrEqualTo(text.length());
            assertThat(expression.timex()).isNotBlank();
            if (expression.date() != null) {
                assertThat(Edtf.parse(expression.date().toString())).isEqualTo(expression.date());
            }
            end = expression.end();
        }
    }

    /// Counted in what the work allocates, which no busy machine changes.
    @ParameterizedTest
    @ValueSource(strings = {"On 5 May 2020 it was quiet, and two days later it rained in the north of the county. ", "5 - ", "January ", "the ", "1999-", "last ", "between 5 and ", "twenty ", "1,111,", "a.", "не ", "x"})
    void costsGrowWithTheTextAndNoFaster(String piece) {
        Setting setting = new Setting(Edtf.parse("2022-01-12"), "en");
        TimeTagger.of(piece.repeat(2000), setting);
        long once = allocated(piece.repeat(2000), setting);
        long fourfold = allocated(piece.repeat(8000), setting);
        assertThat(fourfold).isLessThan(once * 6 + 200_000);
    }

    private static long allocated(String text, Setting setting) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        TimeTagger.of(text, setting);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(TimeTagger.of("", Setting.unknown())).isEmpty();
    }
}
