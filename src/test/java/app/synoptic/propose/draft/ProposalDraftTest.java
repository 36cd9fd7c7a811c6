package app.synoptic.propose.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.draft.DraftOutcome.Taken;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.event.HappeningStatus;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalDraftTest {

    private static final SourceId GAZETTE = new SourceId("gazette");
    private static final String TEXT = """
            Dockers at Orrin struck on Monday over their pay. The harbour board dismissed twelve of them on Tuesday.

            The council met in the town hall on 20 February 2023. Fishermen blocked the quay.""";
    private static final Article ARTICLE = new Article(GAZETTE, new TextId("e".repeat(64)), TEXT, List.of(new Region(RegionKind.BODY, 0, TEXT.length())),
            Edtf.parse("2023-02-22"), "en");

    private static ForeignProposals foreign() {
        Source source = new Source(GAZETTE, "Gazette", "", List.of(), "en", null, null, null, null, null, null, null);
        Dossier quay = new Dossier(new DossierId("quay"), "Quay", null, ZoneOffset.UTC, null, List.of(), List.of(source), List.of(), List.of());
        return new ForeignProposals(quay, Map.of(GAZETTE, new HeldArticle(ARTICLE, List.of())));
    }

    @Test
    void whatIsProposedIsTheSameWhenItWasKeptAsADraft() {
        List<Proposal.NewEvent> proposed = Proposer.of(ARTICLE, List.of()).stream().map(Proposal.NewEvent.class::cast).toList();
        assertThat(proposed).hasSizeGreaterThan(2).anySatisfy(one -> assertThat(one.happening().date()).isNotNull());
        for (Proposal.NewEvent one : proposed) {
            assertThat(foreign().check(ProposalDraft.of(one, ARTICLE))).isInstanceOfSatisfying(Taken.class, taken -> {
                Proposal.NewEvent back = (Proposal.NewEvent) taken.proposal();
                assertThat(back.ground().passages()).isEqualTo(one.ground().passages());
                assertThat(back.ground().by()).isEqualTo(one.ground().by());
                assertThat(back.happening()).usingRecursiveComparison().ignoringFields("date").isEqualTo(one.happening());
                assertThat(back.happening().date() == null ? null : back.happening().date().date()).isEqualTo(one.happening().date() == null ? null : one.happening().date().date());
            });
        }
    }

    /// A date beside the words quoted, in their own sentence, is told by the sentence.
    @Test
    void aDateBehindTheWordsInTheirSentenceIsInferred() {
        int start = TEXT.indexOf("The council met");
        ProposalDraft draft = new ProposalDraft("answer", ProposalDraft.Sort.EVENT, GAZETTE, List.of(new Quote("The council met", start, start + 15)), "Council meets", "2023-02-20",
                HappeningStatus.HAPPENED, new Kind("talks"), List.of(), List.of(), null, null, 0.5, "a model", null);
        assertThat(foreign().check(draft)).isInstanceOfSatisfying(Taken.class, taken -> assertThat(((Proposal.NewEvent) taken.proposal()).happening().date()).isNotNull()
                .satisfies(date -> assertThat(date.dating()).isEqualTo(Dating.INFERRED)));
    }
}
