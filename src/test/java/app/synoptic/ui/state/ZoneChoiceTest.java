package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.ZoneChoice.Named;
import app.synoptic.ui.state.ZoneChoice.Usual;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ZoneChoiceTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void isKeptUnderAWord() {
        List.of(Usual.DOSSIER, Usual.COMPUTER, Usual.UTC, new Named(ZoneId.of("Asia/Tokyo")))
                .forEach(choice -> assertThat(ZoneChoice.of(choice.word())).isEqualTo(choice));
        assertThatIllegalArgumentException().isThrownBy(() -> ZoneChoice.of("Mars/Olympus"));
        assertThat(Settings.of(Map.of("zone", "Mars/Olympus")).zoneProperty().get()).isEqualTo(Usual.DOSSIER);
        assertThat(Settings.of(Map.of("zone", "Asia/Tokyo")).kept()).containsEntry("zone", "Asia/Tokyo");
    }

    @Test
    void meansAZone() {
        assertThat(Usual.DOSSIER.zone(AMSTERDAM)).isEqualTo(AMSTERDAM);
        assertThat(Usual.COMPUTER.zone(AMSTERDAM)).isEqualTo(ZoneId.systemDefault());
        assertThat(Usual.UTC.zone(AMSTERDAM)).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void holdsAtOnceAndForWhateverIsOpenedLater() {
        Workspace workspace = new Workspace();
        List<Clock> clocks = new ArrayList<>();
        workspace.openProperty().subscribe(open -> {
            if (open != null) {
                clocks.add(open.clock());
            }
        });
        workspace.show(Velden.open());
        workspace.tellIn(Usual.UTC);
        workspace.show(Velden.open());
        workspace.tellIn(Usual.DOSSIER);

        Clock utc = new Clock(AMSTERDAM, ZoneOffset.UTC);
        assertThat(clocks).containsExactly(Clock.of(AMSTERDAM), utc, utc, Clock.of(AMSTERDAM));
    }

    @Test
    void leavesWhatIsKnownOfTheDossier() {
        OpenDossier open = Velden.open();
        OpenDossier abroad = open.in(Usual.UTC);
        assertThat(abroad.dossier()).isSameAs(open.dossier());
        assertThat(abroad.contested(Velden.STRIKE)).isEqualTo(open.contested(Velden.STRIKE));
        assertThat(abroad.questions(Velden.TROOPS)).isEqualTo(open.questions(Velden.TROOPS));
        assertThat(abroad.question(Velden.SOLDIERS)).isEqualTo(open.question(Velden.SOLDIERS));
        assertThat(abroad.in(Usual.UTC)).isSameAs(abroad);
        assertThat(Objects.requireNonNull(abroad.event(Velden.CURFEW))).isEqualTo(open.event(Velden.CURFEW));
    }
}
