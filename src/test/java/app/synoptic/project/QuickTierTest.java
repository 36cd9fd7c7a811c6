package app.synoptic.project;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuickTierTest {

    @Test
    void failsOnceForEachProcessThatIsStartedThere() {
        assertThatCode(() -> QuickTier.check(false, Stream.of(ProcessHandle.current()))).doesNotThrowAnyException();
        assertThatThrownBy(() -> QuickTier.check(true, Stream.of(ProcessHandle.current()))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("java").hasMessageContaining("tag it “process”");
        assertThatCode(() -> QuickTier.check(true, Stream.of(ProcessHandle.current()))).doesNotThrowAnyException();
    }
}
