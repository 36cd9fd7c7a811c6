package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.ZoneChoice;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateLabelsTest {

    private static final OpenDossier HOME = Velden.open();
    private static final OpenDossier UTC = HOME.in(ZoneChoice.Usual.UTC);

    @Test
    void areNeverShifted() {
        Edtf day = Edtf.parse("1931-03-04");
        assertThat(DateLabels.shortly(day, UTC)).isEqualTo(DateLabels.shortly(day, HOME)).isEqualTo("4 Mar");
        assertThat(DateLabels.own(told("1931-03-04", "Asia/Tokyo"), UTC)).isEqualTo("4 March");
    }

    @Test
    void ofMomentsAreToldInTheZoneShown() {
        Edtf moment = Edtf.parse("1931-03-04T06:00+01:00");
        assertThat(DateLabels.shortly(moment, UTC)).isEqualTo("4 Mar, 05:00 (UTC)");
        assertThat(DateLabels.shortly(moment, UTC.in(ZoneChoice.of("Asia/Tokyo")))).isEqualTo("4 Mar, 14:00 (UTC+9)");
        assertThat(DateLabels.fully(moment)).isEqualTo("4 March 1931, 06:00 (UTC+1)");
    }

    @Test
    void ofASourceThatDatesInAnotherZoneAreToldInBoth() {
        assertThat(DateLabels.own(told("1931-03-04T21:30+03:00", null), UTC)).isEqualTo("4 March, 21:30 (UTC+3) = 4 March, 18:30 (UTC)");
        assertThat(DateLabels.own(told("1931-03-04T21:30", "Asia/Tokyo"), UTC)).isEqualTo("4 March, 21:30 (UTC+9) = 4 March, 12:30 (UTC)");
        assertThat(DateLabels.own(told("1931-03-04T21:30Z", null), UTC)).isEqualTo("4 March, 21:30 (UTC)");
        assertThat(DateLabels.ownShortly(told("1931-03-04T21:30", "Asia/Tokyo"), UTC)).isEqualTo("4 Mar, 12:30 (UTC)");
    }

    @Test
    void tellThePartOfTheDayOnlyWhereItIsThat() {
        assertThat(DateLabels.own(told("1931-03-04T23:30+03:00", null, PartOfDay.NIGHT), UTC))
                .isEqualTo("4 March, 23:30 (UTC+3), night = 4 March, 20:30 (UTC)");
        assertThat(DateLabels.ownShortly(told("1931-03-04T23:30+03:00", null, PartOfDay.NIGHT), UTC)).isEqualTo("4 Mar, 20:30 (UTC)");
        assertThat(DateLabels.ownShortly(told("1931-03-04", null, PartOfDay.NIGHT), UTC)).isEqualTo("4 Mar, night");
    }

    private static Attestation told(String date, @Nullable String zone) {
        return told(date, zone, null);
    }

    private static Attestation told(String date, @Nullable String zone, @Nullable PartOfDay part) {
        return new Attestation(new AttestationId("a"), Velden.HERALD, Edtf.parse(date), part, Dating.EXPLICIT,
                zone == null ? null : ZoneId.of(zone), Stance.AFFIRMS, null, Strength.DIRECT, null);
    }
}
