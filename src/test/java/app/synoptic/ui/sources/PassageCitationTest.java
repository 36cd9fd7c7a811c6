package app.synoptic.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.Velden;
import org.junit.jupiter.api.Test;

class PassageCitationTest {

    @Test
    void tellsWhoPublishedTheWordsWhenAndWhereTheyStand() {
        Source source = Velden.dossier().source(Velden.LANTERN).orElseThrow();
        Wording wording = Velden.text(Velden.LANTERN).wording();
        int start = wording.text().indexOf("One of them");

        assertThat(PassageCitation.of(source, wording, start, start + 33)).isEqualTo("""
                “One of them asked a child the way”
                — The Lantern, “Eleven ships lost to our neighbours, and more to come”, 8 March 1931 \
                (our digest, characters %d–%d, SHA-256 %s…)""".formatted(start, start + 33, wording.id().sha256().substring(0, 12)));
    }
}
