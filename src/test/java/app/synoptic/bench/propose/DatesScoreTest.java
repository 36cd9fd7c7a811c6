package app.synoptic.bench.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesScoreTest {

    private static final String HEAD = "<TimeML><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2022-01-12\">12 January</TIMEX3></DCT><TEXT>\n";

    @TempDir
    Path folder;

    private DatesScore score(String text) throws IOException {
        return DatesScore.of(TimeMl.read(Files.writeString(folder.resolve("a.tml"), HEAD + text + "</TEXT></TimeML>")));
    }

    @Test
    void countsWhatIsFoundWithItsTypeAndValue() throws IOException {
        DatesScore score = score("The <EVENT eid=\"e1\">fair</EVENT> opened on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2022-01-11\">Tuesday</TIMEX3> &amp; "
                + "ran for <TIMEX3 tid=\"t2\" type=\"DURATION\" value=\"P3D\">three days</TIMEX3>.");
        assertThat(score.value()).isEqualTo(1);
        assertThat(score.type()).isEqualTo(1);
        assertThat(score.strict()).isEqualTo(1);
        assertThat(score.errors()).isEmpty();
    }

    /// Two of three are found, one of them with its value; one more is proposed: precision and recall are 2 of 3.
    @Test
    void takesTheShareOfRightValuesFromTheFoundOnes() throws IOException {
        DatesScore score = score("On <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2022-01-11\">Tuesday</TIMEX3> they came <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"PAST_REF\">once upon a time</TIMEX3>. "
                + "It took <TIMEX3 tid=\"t3\" type=\"DATE\" value=\"P4D\">all of three days</TIMEX3> and ended on 3 May 2021.");
        assertThat(score.relaxed()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.strict()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.type()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.errors()).extracting(error -> error.substring(0, error.indexOf('\t'))).containsExactly("MISS", "VALUE", "EXTRA");
    }
}
