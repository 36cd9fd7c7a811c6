package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Velden;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final OpenDossier open = Velden.open();
    private final Question soldiers = open.question(Velden.SOLDIERS).orElseThrow();
    private final Selection selection = new Selection();

    @Test
    void aQuestionIsAskedAboutTheFirstEventItIsAbout() {
        selection.select(Velden.STRIKE);
        selection.ask(soldiers, null);

        assertThat(selection.focus().question()).isEqualTo(Velden.SOLDIERS);
        assertThat(selection.focus().event()).isEqualTo(soldiers.events().getFirst());
    }

    @Test
    void stepsThroughAnAnswerKeepTheQuestionAndAnEventEndsIt() {
        selection.ask(soldiers, null);
        selection.reveal(new Passage(Velden.text(Velden.HERALD).wording().id(), 0, 3));
        assertThat(selection.focus().question()).isEqualTo(Velden.SOLDIERS);

        selection.select(Velden.TROOPS);
        assertThat(selection.focus().question()).isNull();
    }

    @Test
    void sourcesAreLookedAtForWhatTheyAnswer() {
        selection.ask(soldiers, null);

        assertThat(SourceTestimony.of(open, selection.focus(), Velden.GAZETTE)).get()
                .isInstanceOfSatisfying(SourceTestimony.Said.class, said -> assertThat(said.passages()).singleElement()
                        .satisfies(passage -> assertThat(Velden.text(Velden.GAZETTE).wording().text()
                                .substring(passage.start(), passage.end())).isEqualTo("hundred")));
        assertThat(SourceTestimony.of(open, selection.focus(), Velden.LANTERN))
                .isEqualTo(Optional.of(new SourceTestimony.Silent(Silence.UNMENTIONED)));
        assertThat(SourceTestimony.of(open, Focus.NOTHING, Velden.GAZETTE)).isEmpty();
    }
}
