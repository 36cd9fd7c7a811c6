package app.synoptic.propose.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountProposalsTest {

    private static final EventId ARREST = new EventId("arrest");
    private static final Event EVENT = new Event(ARREST, "Police arrest dockers", Edtf.parse("2021-09-06"), null, new Kind("arrest"), Status.HAPPENED, Tier.SECONDARY, List.of(), List.of(),
            List.of(), null, null, List.of(), Map.of());

    private static Counted said(String source, String words) {
        return new Counted(new SourceId(source), new Passage(new TextId(source.substring(0, 1).repeat(64)), 0, words.length()), words, "en", null);
    }

    private static Value.Number of(int number) {
        return new Value.Number(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
    }

    private static Question question(Reading... readings) {
        return new Question(new QuestionId("how-many"), "How many dockers?", List.of(ARREST), null, ValueType.NUMBER, "dockers", List.of(readings), null, Map.of());
    }

    @Test
    void sourcesThatCountOtherwiseMakeAQuestion() {
        List<Proposal> proposed = CountProposals.of(EVENT, List.of(said("a", "Police arrested four dockers."), said("b", "Six dockers were arrested."), said("c", "The arrests went on.")), List.of());
        assertThat(proposed).singleElement().isInstanceOfSatisfying(Proposal.NewQuestion.class, own -> {
            assertThat(own.unit()).isEqualTo("dockers");
            assertThat(own.answers()).extracting(Proposal.Answer::source, Proposal.Answer::value)
                    .containsExactly(tuple(new SourceId("a"), of(4)), tuple(new SourceId("b"), of(6)));
            assertThat(own.ground().passages()).containsExactly(said("a", "Police arrested four dockers.").place());
        });
    }

    /// In whatever order sources come, it is the same question: one that was refused does not come back.
    @Test
    void theQuestionIsTheSameWhoeverIsNamedFirst() {
        Counted one = said("a", "Police arrested four dockers.");
        Counted other = said("b", "Six dockers were arrested.");
        assertThat(CountProposals.of(EVENT, List.of(one, other), List.of()).getFirst().id()).isEqualTo(CountProposals.of(EVENT, List.of(other, one), List.of()).getFirst().id());
    }

    @Test
    void sourcesThatCountAlikeOrOtherThingsMakeNone() {
        assertThat(CountProposals.of(EVENT, List.of(said("a", "Police arrested four dockers."), said("b", "Four dockers were arrested.")), List.of())).isEmpty();
        assertThat(CountProposals.of(EVENT, List.of(said("a", "Police arrested four dockers."), said("b", "Police arrested more than three dockers.")), List.of())).isEmpty();
        assertThat(CountProposals.of(EVENT, List.of(said("a", "Police arrested four dockers."), said("b", "Six ships waited.")), List.of())).isEmpty();
        assertThat(CountProposals.of(EVENT, List.of(said("a", "Some 400 dockers walked out."), said("b", "The 390 dockers walked out.")), List.of())).isEmpty();
        assertThat(CountProposals.of(EVENT, List.of(said("a", "Four dockers came, then five dockers left."), said("b", "Six dockers came.")), List.of())).isEmpty();
    }

    @Test
    void whatIsAskedAlreadyIsAnsweredByWhoeverHasNotAnsweredYet() {
        Reading first = new Reading(ReadingId.of(new QuestionId("how-many"), new SourceId("a"), 1), new SourceId("a"), of(4), null, null, null);
        List<Proposal> proposed = CountProposals.of(EVENT, List.of(said("a", "Police arrested four dockers."), said("b", "Six dockers were arrested.")), List.of(question(first)));
        assertThat(proposed).singleElement().isInstanceOfSatisfying(Proposal.Reading.class, own -> {
            assertThat(own.source()).isEqualTo(new SourceId("b"));
            assertThat(own.value()).isEqualTo(of(6));
        });
    }
}
