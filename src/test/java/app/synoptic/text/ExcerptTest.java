package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.text.Excerpt.Light;
import app.synoptic.text.Excerpt.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final TextId ID = new TextId("0".repeat(64));
    private static final String TEXT = "The boats are in. Nobody saw\nthem land. A heron was asked, and said nothing.";

    @Test
    void showsPassagesInTheirSentencesThoseInOneTogether() {
        List<Finding> findings = List.of(found(Match.EXACT, List.of(passage("heron")), List.of()),
                found(Match.CHANGED, List.of(passage("saw\nthem")), List.of(passage("land"))), found(Match.EXACT, List.of(passage("Nobody")), List.of()));

        List<Excerpt> excerpts = Excerpt.of(TEXT, findings);
        assertThat(excerpts).extracting(excerpt -> excerpt.words(TEXT))
                .containsExactly("Nobody saw them land.", "A heron was asked, and said nothing.");
        assertThat(excerpts.getFirst().marks()).containsExactly(new Mark(passage("Nobody"), Light.CITED),
                new Mark(passage("saw\nthem"), Light.DOUBTFUL), new Mark(passage("land"), Light.DIFFERING));
        assertThat(Excerpt.ofPlaces(TEXT, findings).getFirst().marks()).extracting(Mark::light).containsExactly(Light.CITED, Light.DOUBTFUL);
        assertThat(Excerpt.around(TEXT, passage("boats")).words(TEXT)).isEqualTo("The boats are in.");
    }

    private static Finding found(Match match, List<Passage> places, List<Passage> differing) {
        return new Finding(AttestationId.of(new EventId("e"), new SourceId("s"), 1).evidence(1), ID, match, places, differing);
    }

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage(ID, start, start + words.length());
    }
}
