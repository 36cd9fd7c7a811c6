package app.synoptic.domain.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("slow")
class EdtfPropertiesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Provide
    Arbitrary<Edtf> any() {
        return EdtfArbitraries.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(EdtfArbitraries.dates(), EdtfArbitraries.moments(), EdtfArbitraries.intervals());
    }

    @Provide
    Arbitrary<String> days() {
        return EdtfArbitraries.days();
    }

    @Provide
    Arbitrary<Edtf> near() {
        return EdtfArbitraries.near();
    }

    @Property
    void whatIsReadIsPrintedBack(@ForAll("texts") String text) {
        assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
    }

    @Example
    void partsWithoutMarksAreHeldOnce() {
        EdtfDate one = (EdtfDate) Edtf.parse("2022-01-05");
        EdtfDate other = (EdtfDate) Edtf.parse("2022-05-01?");
        assertThat(other.year()).isSameAs(one.year());
        assertThat(other.month()).isSameAs(one.day());
        assertThat(other.day()).isNotEqualTo(one.month());
    }

    @Property
    void datesAreEqualExactlyWhenWrittenAlike(@ForAll("near") Edtf one, @ForAll("near") Edtf other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void boundsAreNeverEmptyAndNeverNullButWhereAnEndIs(@ForAll("any") Edtf date) {
        Bounds bounds = date.bounds(ALMATY);
        assertThat(bounds.from() == null).isEqualTo(date.startEdge().kind() != EdtfEdge.Kind.DATED);
        assertThat(bounds.until() == null).isEqualTo(date.endEdge().kind() != EdtfEdge.Kind.DATED);
        if (bounds.from() != null && bounds.until() != null) {
            assertThat(Duration.between(bounds.from(), bounds.until())).isPositive();
        }
    }

    @Property
    void anIntervalReachesFromTheStartOfItsStartToTheEndOfItsEnd(@ForAll("any") Edtf date) {
        if (date instanceof EdtfInterval(EdtfEnd start, EdtfEnd end)) {
            Bounds bounds = date.bounds(ALMATY);
            if (start instanceof EdtfDate from) {
                assertThat(bounds.from()).isEqualTo(from.bounds(ALMATY).from());
                assertThat(bounds.overlaps(from.bounds(ALMATY))).isTrue();
            }
            if (end instanceof EdtfDate to) {
                assertThat(bounds.until()).isEqualTo(to.bounds(ALMATY).until());
                assertThat(bounds.overlaps(to.bounds(ALMATY))).isTrue();
            }
        }
    }

    @Property
    void anUnspecifiedDigitOnlyWidens(@ForAll("days") String day, @ForAll @IntRange(max = 7) int at) {
        int digit = at + (at > 3 ? 1 : 0) + (at > 5 ? 1 : 0);
        Edtf wider = Edtf.parse(day.substring(0, digit) + "X" + day.substring(digit + 1));
        assertThat(wider.bounds(ALMATY).contains(Edtf.parse(day).bounds(ALMATY))).isTrue();
    }

    @Property
    void stretchesMeetEachOtherAlike(@ForAll("near") Edtf one, @ForAll("near") Edtf other) {
        Bounds a = one.bounds(ALMATY);
        Bounds b = other.bounds(ALMATY);
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(!a.precedes(b) && !b.precedes(a));
        assertThat(a.span(b)).isEqualTo(b.span(a)).satisfies(span -> assertThat(span.contains(a) && span.contains(b)).isTrue());
    }
}
