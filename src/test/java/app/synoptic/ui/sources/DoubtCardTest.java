package app.synoptic.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceTestimony;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtCardTest {

    private static final SourceText TEXT = Velden.text(Velden.HERALD);

    @Test
    void namesTheWordsThatAreNotThoseCited() {
        Finding changed = finding(Match.CHANGED, List.of(at("Two companies were ordered")), List.of(at("Two")));

        assertThat(DoubtCard.of(List.of(changed), TEXT, at("companies").start())).hasValueSatisfying(words ->
                assertThat(words).startsWith("Changed: “Two” is not what was cited here."));
        assertThat(DoubtCard.of(List.of(changed), TEXT, at("cranes").start())).isEmpty();
    }

    @Test
    void saysThatWordsAreMissing() {
        Finding changed = finding(Match.CHANGED, List.of(at("Two companies were ordered")), List.of());

        assertThat(DoubtCard.of(List.of(changed), TEXT, at("Two").start())).contains("Changed: words that were cited are missing here.");
    }

    @Test
    void saysHowOftenAmbiguousWordsStand() {
        Finding ambiguous = finding(Match.AMBIGUOUS, List.of(at("the customs hall"), at("the fish market")), List.of());

        assertThat(DoubtCard.of(List.of(ambiguous), TEXT, at("fish market").start())).hasValueSatisfying(words ->
                assertThat(words).contains("2 places"));
    }

    @Test
    void saysNothingOfWordsThatAreAsCited() {
        Finding exact = finding(Match.EXACT, List.of(at("the customs hall")), List.of());

        assertThat(DoubtCard.of(List.of(exact), TEXT, at("the customs hall").start())).isEmpty();
    }

    @Test
    void saysNothingOfWordsInTheirPlaceThatAPersonHasAccepted() {
        Finding changed = finding(Match.CHANGED, List.of(at("Two companies were ordered")), List.of(at("Two")));
        Finding accepted = new Finding(changed.evidence().testimony().evidence(2), changed.text(), Match.EXACT, changed.places(), List.of());
        Finding elsewhere = new Finding(AttestationId.of(Velden.STRIKE, Velden.HERALD, 1).evidence(1), changed.text(), Match.EXACT, changed.places(), List.of());

        assertThat(shown(changed, accepted).of(Velden.TROOPS)).containsExactly(changed.withdrawn(), accepted);
        assertThat(DoubtCard.of(shown(changed, accepted).of(Velden.TROOPS), TEXT, at("companies").start())).isEmpty();
        assertThat(explained(shown(changed, accepted)).alarm()).isFalse();
        assertThat(explained(shown(changed, accepted)).remark()).isEmpty();
        assertThat(shown(changed, elsewhere).of(Velden.TROOPS)).as("evidence of another testimony covers nothing").contains(changed);
        assertThat(explained(shown(changed)).alarm()).isTrue();
    }

    private static SourceText shown(Finding... findings) {
        return new SourceText(TEXT.source(), TEXT.wording(), Map.of(Velden.TROOPS, List.of(findings)));
    }

    private static TestimonyRemarks explained(SourceText text) {
        OpenDossier open = OpenDossier.of(Velden.dossier(), Map.of(Velden.HERALD, text));
        return TestimonyRemarks.of(SourceTestimony.of(open, open.event(Velden.TROOPS).orElseThrow(), Velden.HERALD),
                open.dossier().source(Velden.HERALD).orElseThrow(), Optional.empty(), open);
    }

    private static Finding finding(Match match, List<Passage> places, List<Passage> differing) {
        return new Finding(AttestationId.of(Velden.TROOPS, Velden.HERALD, 1).evidence(1), TEXT.wording().id(), match, places, differing);
    }

    private static Passage at(String words) {
        int start = TEXT.wording().text().indexOf(words);
        return new Passage(TEXT.wording().id(), start, start + words.length());
    }
}
