package app.synoptic.propose;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Kind;
import app.synoptic.propose.event.HappeningStatus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningTest {

    @ParameterizedTest
    @CsvSource({"They are released,true", "Its report is published,true", "Они уходят,true", "Itself a ruin,false", "Dockers strike,false", "It,false"})
    void leavesOpenWhoItIs(String label, boolean open) {
        assertThat(new Happening(label, null, HappeningStatus.HAPPENED, new Kind("other"), List.of(), List.of(), null).pronoun()).isEqualTo(open);
    }
}
