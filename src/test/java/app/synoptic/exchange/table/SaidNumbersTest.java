package app.synoptic.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.exchange.Shipped;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidNumbersTest {

    /// Each source says a number, a range or a bound; `a<b` was taken from the one before.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 12 21 | 12 | 12 | 21 | 2 of 3", "12 21 | 12 | | 21 |", "12 <12 21 | 12 | | 21 |", "12 <12 21 21 | 12 | 21 | 21 | 2 of 3",
        "71- | 71 | | |", "71- 100 | 71 | 100 | 100 | 1 of 2", "10-20 15 | 10 | 15 | 20 | 1 of 2", "-5 | | | 5 |"})
    void areWhatTheSourcesSay(String said, @Nullable String low, @Nullable String best, @Nullable String high, @Nullable String from) {
        SaidNumbers numbers = numbers(said.split(" "));

        assertThat(words(numbers.low())).isEqualTo(low);
        assertThat(words(numbers.high())).isEqualTo(high);
        assertThat(words(numbers.best())).isEqualTo(best);
        assertThat(numbers.from()).isEqualTo(from == null ? "" : from);
    }

    private static @Nullable String words(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static SaidNumbers numbers(String... said) {
        List<Source> sources = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (String one : said) {
            SourceId id = new SourceId("s" + sources.size());
            sources.add(new Source(id, "Paper " + id, "", List.of(), "en", null, null, null, one.startsWith("<") ? sources.getLast().id() : null, null, null, null));
            readings.add(new Reading(new ReadingId("toll/" + id), id, value(one.replace("<", "")), null, null, null));
        }
        Question question = new Question(new QuestionId("toll"), "How many?", List.of(), null, ValueType.NUMBER, "people", readings, null, Map.of());
        Dossier dossier = new Dossier(new DossierId("tolls"), "Tolls", null, ZoneOffset.UTC, null, List.of(), sources, List.of(), List.of(question));
        return SaidNumbers.of(Shipped.content(Shipped.bare(dossier)), question);
    }

    private static Value value(String said) {
        int dash = said.indexOf('-');
        return dash < 0 ? new Value.Number(new BigDecimal(said), new BigDecimal(said))
                : new Value.Number(number(said.substring(0, dash)), number(said.substring(dash + 1)));
    }

    private static @Nullable BigDecimal number(String digits) {
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }
}
