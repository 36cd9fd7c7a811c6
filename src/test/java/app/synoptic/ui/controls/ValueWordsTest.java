package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Value;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Velden;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueWordsTest {

    @Test
    void saysNumbersAsPeopleDo() {
        assertThat(number("71", null)).isEqualTo("over 70 men");
        assertThat(number("10001", null)).isEqualTo("over 10,000 men");
        assertThat(number("24", null)).isEqualTo("at least 24 men");
        assertThat(number("1", null)).isEqualTo("at least 1 men");
        assertThat(number(null, "99")).isEqualTo("under 100 men");
        assertThat(number(null, "12")).isEqualTo("at most 12 men");
        assertThat(number("40", "45")).isEqualTo("40 to 45 men");
        assertThat(number("2500", "2500.0")).isEqualTo("2,500 men");
    }

    @Test
    void saysDatesNamesAndChoices() {
        assertThat(words(new Value.Date(Edtf.parse("1931-03-04")))).isEqualTo("4 Mar");
        assertThat(words(new Value.Names(Set.of("Harrow", "Velden"), false))).isEqualTo("Harrow, Velden");
        assertThat(words(new Value.Names(Set.of("Velden"), true))).isEqualTo("Velden and others");
        assertThat(words(new Value.Choice("hardly"))).isEqualTo("hardly");
    }

    private static String words(Value value) {
        return ValueWords.of(value, null, Velden.open());
    }

    private static String number(@Nullable String min, @Nullable String max) {
        return ValueWords.of(new Value.Number(min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max)),
                "men", Velden.open());
    }
}
