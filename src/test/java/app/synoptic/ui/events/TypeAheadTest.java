package app.synoptic.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static final List<String> ROWS = List.of("Curfew", "", "Crowd", "Amnesty", "Clash");

    private long now;
    private final TypeAhead ahead = new TypeAhead(() -> now);

    @Test
    void goesToTheNextRowThatBeginsSo() {
        assertThat(type("c", 0)).hasValue(2);
        now += 5000;
        assertThat(type("c", 2)).hasValue(4);
        now += 5000;
        assertThat(type("c", 4)).hasValue(0);
    }

    @Test
    void staysWhereWhatIsTypedGoesOnToFit() {
        assertThat(type("C", 0)).hasValue(2);
        now += 300;
        assertThat(type("r", 2)).hasValue(2);
        now += 300;
        assertThat(type("x", 2)).isEmpty();
    }

    @Test
    void takesASpaceAsPartOfAWordOnlyWhileOneIsTyped() {
        assertThat(ahead.going()).isFalse();
        type("a", 0);
        assertThat(ahead.going()).isTrue();
        now += 1001;
        assertThat(ahead.going()).isFalse();
    }

    private OptionalInt type(String character, int from) {
        return ahead.next(character, ROWS, from);
    }
}
