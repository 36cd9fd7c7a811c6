package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MannerTest {

    @Test
    void itTellsWhatIsDoneFromWhatIsPlannedDeniedOrQuoted() {
        assertThat(Manner.of("Seventy sailors left the port")).isEqualTo(new Manner(0, 0, 0, 0, 0));
        assertThat(Manner.of("“We should not let 70 sailors leave,” she said")).isEqualTo(new Manner(1, 1, 1, 1, 1));
        assertThat(Manner.of("Wir werden keine Boote schicken")).isEqualTo(new Manner(1, 1, 0, 1, 0));
        assertThat(Manner.of("Лодки не будут выходить")).isEqualTo(new Manner(1, 1, 0, 0, 0));
    }

    @Test
    void ofSeveralItIsTheShare() {
        Manner both = Manner.of(List.of("They will sail", "They sailed on the 7th"));
        assertThat(both).isEqualTo(new Manner(0.5, 0, 0, 0, 0.5));
        assertThat(both.apart(Manner.of("They will not sail"))).isEqualTo(new Manner(0.5, 1, 0, 0, 0.5));
    }
}
