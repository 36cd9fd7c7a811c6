package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.HeldText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayedTextTest {

    private static final SourceId GAZETTE = new SourceId("gazette");
    private static final HeldText DIGEST = held("a", TextKind.DIGEST);
    private static final HeldText FIRST = held("b", TextKind.ORIGINAL);
    private static final HeldText SECOND = held("c", TextKind.ORIGINAL);

    @Test
    void showsTheDigestWhereNoOriginalIsHeld() {
        assertThat(DisplayedText.of(List.of(DIGEST), GAZETTE)).contains(DIGEST);
    }

    @Test
    void showsTheOriginalImportedLast() {
        assertThat(DisplayedText.of(List.of(DIGEST, FIRST, SECOND), GAZETTE)).contains(SECOND);
    }

    @Test
    void showsNothingOfAnotherSource() {
        assertThat(DisplayedText.of(List.of(DIGEST, FIRST), new SourceId("courier"))).isEmpty();
    }

    private static HeldText held(String digit, TextKind kind) {
        return new HeldText(GAZETTE, new TextId(digit.repeat(64)), kind);
    }
}
