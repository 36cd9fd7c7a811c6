package app.synoptic.ui.sources.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.collation.Collation;
import app.synoptic.compare.collation.MarkedWitnesses;
import app.synoptic.compare.collation.Witness;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingSegmentTest {

    private static final ReadingId HERALDS = MarkedWitnesses.reading("herald");
    private static final ReadingId COURIERS = MarkedWitnesses.reading("courier");

    private final Map<SourceId, SourceText> texts = new LinkedHashMap<>();

    @Test
    void setsSharedWordsUnderEachOtherAndPrintsThemAsTheTextDoes() {
        List<WordingSegment> segments = segments("[The old rate stands, for one more year.]", "[The old rate stands until\nthe harvest.]");

        assertThat(segments.getFirst().common()).isTrue();
        assertThat(segments.getFirst().words()).containsEntry(HERALDS, "The old rate stands,")
                .containsEntry(COURIERS, "The old rate stands");
        assertThat(segments).filteredOn(segment -> segment.shared() == 1)
                .anySatisfy(segment -> assertThat(segment.words()).isEqualTo(Map.of(HERALDS, "for one more year.")))
                .anySatisfy(segment -> assertThat(segment.words()).isEqualTo(Map.of(COURIERS, "until the harvest.")));
    }

    @Test
    void everyWordOfAReadingStandsInOneSegmentInItsOrder() {
        String words = "Masters and men will meet on the first day of each month, in the library, until the rate is settled for good.";

        List<WordingSegment> segments = segments("[" + words + "]", "[Until the rate is settled, masters and men will meet each month.]");

        assertThat(String.join(" ", segments.stream().flatMap(segment -> segment.words().entrySet().stream())
                .filter(entry -> entry.getKey().equals(HERALDS)).map(Map.Entry::getValue).toList())).isEqualTo(words);
    }

    @Test
    void wordsOfTwoPassagesNeverRunTogether() {
        List<WordingSegment> segments = segments("[Nobody works.] That is plain to see. [Nobody is paid.]", "[Nobody works. Nobody is paid.]");

        assertThat(segments).extracting(segment -> segment.words().get(HERALDS)).contains("Nobody works.", "Nobody is paid.");
    }

    private List<WordingSegment> segments(String herald, String courier) {
        Collation collation = Collation.of(List.of(witness("herald", herald), witness("courier", courier)));
        return WordingSegment.of(OpenDossier.of(Velden.dossier(), texts), collation);
    }

    private Witness witness(String source, String marked) {
        texts.put(new SourceId(source), new SourceText(new SourceId(source), MarkedWitnesses.text(marked, TextKind.ORIGINAL), Map.of()));
        return MarkedWitnesses.witness(source, marked);
    }
}
