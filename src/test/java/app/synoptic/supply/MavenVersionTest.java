package app.synoptic.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenVersionTest {

    /// From the examples of the specification, and versions that libraries of this program had.
    private static final List<String> ORDER = List.of("0.9", "1-alpha1", "1-alpha2", "1-beta", "1-m3", "1-rc1", "1-snapshot", "1", "1-sp", "1-foo2", "1-foo10", "1-1", "1.0.1", "1.1", "1.2-rc1", "1.2", "1.10",
            "1.87", "2.0.20", "2.5.252", "3.0.0-beta2", "3.0.7", "4.10.0", "9.0", "10.6.0", "20240303", "20260101");

    @Test
    void comeInTheOrderOfMaven() {
        List<String> mixed = new ArrayList<>(ORDER);
        Collections.shuffle(mixed, new Random(5));
        assertThat(mixed.stream().map(MavenVersion::new).sorted().map(MavenVersion::text)).containsExactlyElementsOf(ORDER);
    }

    @ParameterizedTest
    @CsvSource({"1,1.0", "1,1.0.0", "1,1-ga", "1.0,1.final", "1,1-release", "1-rc1,1-cr1", "1-a1,1-alpha-1", "1.0-SNAPSHOT,1-snapshot", "1.0.RELEASE,1"})
    void areTheSameWhereTheyAreWrittenOtherwise(String one, String other) {
        assertThat(new MavenVersion(one).compareTo(new MavenVersion(other))).isZero();
        assertThat(new MavenVersion(other).compareTo(new MavenVersion(one))).isZero();
    }

    @Test
    void ofAnyLengthAreCompared() {
        assertThat(new MavenVersion("9".repeat(100))).isGreaterThan(new MavenVersion("8".repeat(100)));
        assertThat(new MavenVersion("").compareTo(new MavenVersion("..--"))).isZero();
    }
}
