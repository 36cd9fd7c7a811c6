package app.synoptic.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNameTest {

    @Test
    void isTheOneWantedWhereNobodyHasIt() {
        assertThat(FreeName.dashed("ferry", Set.of("bell")::contains)).isEqualTo("ferry");
        assertThat(FreeName.copied("Ferry (2)", Set.of("Ferry")::contains)).isEqualTo("Ferry (2)");
    }

    @Test
    void isThatWithTheFirstNumberNobodyHas() {
        assertThat(FreeName.dashed("ferry", Set.of("ferry", "ferry-2", "ferry-4")::contains)).isEqualTo("ferry-3");
        assertThat(FreeName.bracketed("Ferry (2)", Set.of("Ferry (2)")::contains)).isEqualTo("Ferry (2) (2)");
        assertThat(FreeName.copied("Ferry (2)", Set.of("Ferry (2)", "Ferry (3)")::contains)).isEqualTo("Ferry (4)");
    }
}
