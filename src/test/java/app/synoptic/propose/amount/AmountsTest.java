package app.synoptic.propose.amount;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Police arrested four dockers on the tracks. | 4 | 4 | dockers
            en | Some 3,000 people marched through the town. | 3000 | 3000 | people
            en | More than 70 ships waited outside the harbour. | 71 | | ships
            en | At least twelve crane drivers were hurt. | 12 | | drivers
            en | Fewer than 40 soldiers came. | | 39 | soldiers
            en | Two hundred houses burned. | 200 | 200 | houses
            en | One docker was killed. | 1 | 1 | docker
            de | Mindestens zwölf Arbeiter wurden verletzt. | 12 | | arbeiter
            ru | Задержаны четыре рабочих. | 4 | 4 | рабочих
            """)
    void whatWordsCount(String language, String words, @Nullable String min, @Nullable String max, String unit) {
        assertThat(Amounts.of(words, language)).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualTo(new Value.Number(number(min), number(max)));
            assertThat(amount.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met on 14 September.", "The board spent 4 million crowns.", "The ship left at 9.", "Prices rose by 12 percent.", "Nobody came."})
    void timesMoneyAndSharesCountNothing(String words) {
        assertThat(Amounts.of(words, "en")).isEmpty();
    }

    @Test
    void severalOfAThingAndOneAreTheSameThing() {
        assertThat(Amounts.of("One docker was killed.", "en").getFirst().key()).isEqualTo(Amounts.of("Four dockers were killed.", "en").getFirst().key());
    }
}
