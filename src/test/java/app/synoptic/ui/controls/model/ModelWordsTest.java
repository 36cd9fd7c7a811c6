package app.synoptic.ui.controls.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.model.Discarded;
import app.synoptic.model.ModelAddress;
import app.synoptic.ui.state.model.ModelChoice;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelWordsTest {

    private static ModelChoice choice(String address, String name) {
        return new ModelChoice(ModelAddress.of(address), name);
    }

    @Test
    void onlyWhatLeavesThisMachineIsWarnedOf() {
        assertThat(ModelWords.warnings(choice("localhost:11434", "a:3b"))).isEmpty();
        assertThat(ModelWords.warnings(choice("http://[::1]:8080/v1", "a:3b"))).isEmpty();
        assertThat(ModelWords.warnings(choice("https://models.example.org", "a:3b"))).singleElement().asString().contains("https://models.example.org", "not on this machine");
        assertThat(ModelWords.warnings(choice("http://192.168.1.7:11434", "a:3b"))).hasSize(2).anySatisfy(warning -> assertThat(warning).contains("not encrypted"));
        assertThat(ModelWords.warnings(choice("localhost", "big:cloud"))).singleElement().asString().contains("big:cloud", "sends what it gets on");
    }

    @Test
    void whatWasThrownAwayIsCountedByReason() {
        assertThat(ModelWords.of(Map.of(Discarded.NOT_IN_TEXT, 3, Discarded.MALFORMED, 1))).isEqualTo("1 not in the form asked for; 3 with words that are not in the article");
    }
}
