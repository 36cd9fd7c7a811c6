package app.synoptic.ui.controls.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.calendar.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReckoningWordsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 14);

    @Test
    void sayFromWhichDayAWeekdayWasCounted() {
        assertThat(ReckoningWords.of(new Because.Weekday(1, -1, From.PUBLICATION, DAY))).isEqualTo("Monday before Tuesday 14 March 2023, the day of publication");
        assertThat(ReckoningWords.of(new Because.Counted(-5, Unit.DAY, From.TOLD_BEFORE, DAY))).isEqualTo("5 days before Tuesday 14 March 2023, told before");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void nameEveryUnit(Unit unit) {
        assertThat(ReckoningWords.of(new Because.Counted(2, unit, From.DATELINE, DAY))).startsWith("2 ").contains(" after ");
        assertThat(ReckoningWords.of(new Because.Around(unit, From.DATELINE, DAY))).contains("one ");
    }
}
