package app.synoptic.bench.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Dates of histories, told from the story and not from the day of publication: of our own prose on wars and reigns whose days
/// are widely known.
class HistoriesTest {

    @Test
    void mostDatesAreReckonedFromTheStory() throws IOException {
        Map<String, DatesScore> scores = DatesScore.ofHistories();
        scores.forEach((name, score) -> assertThat(score.value()).as("%s: %s", name, String.join("\n", score.errors())).isGreaterThan(.88));
        assertThat(scores.get("")).isNotNull();
        assertThat(scores).hasSize(DatesScore.HISTORIES.size() + 1);
    }
}
