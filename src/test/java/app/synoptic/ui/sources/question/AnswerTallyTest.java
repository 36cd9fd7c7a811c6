package app.synoptic.ui.sources.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTallyTest {

    private static final QuestionId WHO = new QuestionId("q-who");

    @Test
    void setsTheNamesThatMostGiveFirstAndKnowsWhoLeavesMoreOpen() {
        Question who = new Question(WHO, "Who signed?", List.of(), null, ValueType.NAMES, null, List.of(
                names(Velden.HERALD, true, "the mayor"), names(Velden.GAZETTE, false, "the mayor", "the wage office")), null, Map.of());

        AnswerTally tally = AnswerTally.of(with(who), who);

        assertThat(tally.names()).containsExactly("the mayor", "the wage office");
        assertThat(tally.rows()).containsExactly(new AnswerTally.Row("Velden Herald", Set.of("the mayor"), true),
                new AnswerTally.Row("Coast Gazette", Set.of("the mayor", "the wage office"), false));
    }

    private static Reading names(SourceId source, boolean open, String... names) {
        return new Reading(ReadingId.of(WHO, source, 1), source, new Value.Names(Set.of(names), open), null, null, null);
    }

    static OpenDossier with(Question question) {
        Dossier dossier = Velden.dossier();
        return OpenDossier.of(new Dossier(dossier.id(), dossier.title(), dossier.window(), dossier.zone(), dossier.note(),
                dossier.names(), dossier.sources(), dossier.events(), List.of(question)), Map.of());
    }
}
