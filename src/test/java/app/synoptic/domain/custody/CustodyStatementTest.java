package app.synoptic.domain.custody;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyStatementTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void itReadsAsItWasPrinted() {
        CustodyStatement statement = new CustodyStatement("Synoptic 1", "bridge", new ChainHead("a library", 12, HASH),
                List.of(new TextCustody(new SourceId("herald"), new TextId(HASH), TextKind.ORIGINAL, "html/1", HASH, HASH, "2026-01-02T03:04:05Z")));
        assertThat(statement.print()).startsWith("synoptic custody\t1\nprogram\tSynoptic 1\ndossier\tbridge\nchain\ta library\t12\t" + HASH + "\ntext\therald\toriginal\t");
        assertThat(CustodyStatement.read(statement.print())).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "other\t1", "synoptic custody\t1", "synoptic custody\t1\nchain\tx\t0\t00", "synoptic custody\t1\nwhat\t1", "synoptic custody\t1\ntext\ta"})
    void whatIsNoneIsNone(String printed) {
        assertThat(CustodyStatement.read(printed)).isEmpty();
    }

    @Property
    void valuesOfALineComeBack(@ForAll List<String> values) {
        List<String> some = values.isEmpty() ? List.of("") : values;
        assertThat(LineForm.of(some)).doesNotContain("\n", "\r");
        assertThat(LineForm.read(LineForm.of(some))).isEqualTo(some);
    }

    @Test
    void whatIsNotThereIsToldFromWhatIsEmpty() {
        assertThat(LineForm.of(Arrays.asList("", null, "\\-"))).isEqualTo("\t\\-\t\\\\-");
    }
}
