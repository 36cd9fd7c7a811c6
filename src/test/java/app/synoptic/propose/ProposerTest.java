package app.synoptic.propose;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dating;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposerTest {

    private static final String STRIKE = "Dockers at Orrin struck on Monday over their pay.";
    private static final String TEXT = STRIKE + "\n\nThe bridge at Saltmere collapsed in the storm.\n\nRead more: Police arrested nine men.";
    private static final TextId ID = new TextId("c".repeat(64));

    private static Article article(TextId id, String text, Region... regions) {
        return new Article(new SourceId("gazette"), id, text, List.of(regions), Edtf.parse("2023-02-15"), "en");
    }

    private static Article article() {
        int furniture = TEXT.indexOf("Read more");
        return article(ID, TEXT, new Region(RegionKind.BODY, 0, furniture - 2), new Region(RegionKind.FURNITURE, furniture, TEXT.length()));
    }

    @Test
    void proposesWhatTheArticleTellsAndNothingOfItsFurniture() {
        List<Proposal> proposals = Proposer.of(article(), List.of());
        assertThat(proposals).hasSize(2).allMatch(proposal -> proposal instanceof Proposal.NewEvent);
        Proposal.NewEvent first = (Proposal.NewEvent) proposals.getFirst();
        assertThat(first.ground().passages()).containsExactly(new Passage(ID, 0, STRIKE.length() - 1));
        assertThat(first.ground().by()).isEqualTo("rules 1");
        assertThat(first.ground().why()).isEqualTo(new Why.Reports("struck"));
        assertThat(first.happening().date()).isNotNull().satisfies(date -> {
            assertThat(date.date()).hasToString("2023-02-13");
            assertThat(date.dating()).isEqualTo(Dating.RELATIVE);
            assertThat(date.words()).isEqualTo(new Passage(ID, STRIKE.indexOf("Monday"), STRIKE.indexOf("Monday") + 6));
        });
    }

    @Test
    void idsAreTheSameInAnotherCopyAndOtherInAnotherSource() {
        String copy = "Gazette of Tuesday\n\n" + STRIKE;
        Proposal again = Proposer.of(article(new TextId("d".repeat(64)), copy, new Region(RegionKind.FURNITURE, 0, 18), new Region(RegionKind.BODY, 20, copy.length())), List.of())
                .getFirst();
        Proposal first = Proposer.of(article(), List.of()).getFirst();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(RefusedProposal.of(first, null).covers(again)).isTrue();
        Article other = new Article(new SourceId("courier"), ID, TEXT, article().regions(), null, "en");
        assertThat(Proposer.of(other, List.of()).getFirst().id()).isNotEqualTo(first.id());
    }

    @Test
    void whatIsToldAlreadyIsNotProposedAgainButItsDateIsWhereItHasNone() {
        EventId strike = new EventId("strike");
        List<Passage> place = List.of(new Passage(ID, 0, 20));
        assertThat(Proposer.of(article(), List.of(new KnownTestimony(strike, place, true)))).singleElement()
                .isInstanceOfSatisfying(Proposal.NewEvent.class, event -> assertThat(event.happening().label()).startsWith("The bridge"));
        assertThat(Proposer.of(article(), List.of(new KnownTestimony(strike, place, false)))).hasSize(2).first()
                .isInstanceOfSatisfying(Proposal.Date.class, date -> {
                    assertThat(date.event()).isEqualTo(strike);
                    assertThat(date.date().date()).hasToString("2023-02-13");
                });
    }

    @Test
    void everyPassageLiesInTheText() {
        String torn = "“ « said . , — (the) 3. \n\n“Never,” said\n\nAccording to\n\n: he said, “ and and was killed\n\nPolice arrested";
        for (int end = 1; end <= torn.length(); end++) {
            String text = torn.substring(0, end);
            if (!text.isBlank()) {
                for (Proposal proposal : Proposer.of(article(ID, text, new Region(RegionKind.BODY, 0, end)), List.of())) {
                    assertThat(proposal.ground().passages()).allMatch(passage -> passage.end() <= text.length());
                }
            }
        }
    }
}
