package app.synoptic.ui.controls.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.Proposer;
import app.synoptic.ui.state.inbox.ProposedWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposedHintTest {

    private static final String TEXT = "Dockers at Orrin struck on Monday over their pay. Everybody knows how hard their work is.";
    private static final Article ARTICLE = new Article(new SourceId("gazette"), new TextId("e".repeat(64)), TEXT, List.of(new Region(RegionKind.BODY, 0, TEXT.length())),
            Edtf.parse("2023-02-15"), "en");
    private static final List<ProposedWords> WORDS = Proposer.of(ARTICLE, List.of()).stream()
            .flatMap(one -> one.ground().passages().stream().map(place -> new ProposedWords(place, one))).toList();

    @Test
    void wordsSayWhatIsProposedAndHowItsDateIsReckoned() {
        assertThat(ProposedHint.at(WORDS, TEXT.indexOf("struck"))).hasValueSatisfying(hint -> assertThat(hint.lines()).hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("Proposed: Dockers"))
                .anySatisfy(line -> assertThat(line).isEqualTo("13 February 2023: Monday before Wednesday 15 February 2023, the day of publication")));
    }

    @Test
    void otherWordsSayNothing() {
        assertThat(ProposedHint.at(WORDS, TEXT.indexOf("hard"))).isEmpty();
    }
}
