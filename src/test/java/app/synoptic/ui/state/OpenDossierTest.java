package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.Velden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What follows from the texts held: whether wordings can be compared.
class OpenDossierTest {

    private static final QuestionId WORDS = new QuestionId("q-words");
    private static final String ONE = "The council sends forty constables to calm the port.";
    private static final String OTHER = "The council sends fifty constables to calm the port.";

    @Test
    void comparesWordingsAsSoonAsTheOriginalsAreHeld() {
        OpenDossier open = open(TextKind.ORIGINAL);
        assertThat(open.verdicts().of(words()).verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(open.verdicts().collation(words()).orElseThrow().words(ReadingId.of(WORDS, Velden.HERALD, 1)))
                .filteredOn(word -> word.sharers().isEmpty()).extracting(word -> word.token().form()).containsExactly("forty");
    }

    @Test
    void comparesNoWordsOfDigests() {
        assertThat(open(TextKind.DIGEST).verdicts().of(words()).verdict()).isEqualTo(Verdict.NEEDS_ORIGINALS);
        assertThat(open(TextKind.DIGEST).verdicts().collation(words())).isEmpty();
    }

    @Test
    void callsAnEventContestedByTheSameVerdict() {
        assertThat(open(TextKind.ORIGINAL).contested(Velden.SETTLED)).isTrue();
        assertThat(open(TextKind.ORIGINAL).agreement(Velden.SETTLED).differences()).singleElement()
                .satisfies(aspect -> assertThat(aspect.question()).contains(WORDS));
        assertThat(open(TextKind.DIGEST).contested(Velden.SETTLED)).isFalse();
    }

    private static Question words() {
        return new Question(WORDS, "In which words?", List.of(Velden.SETTLED), null, ValueType.WORDING, null,
                List.of(reading(Velden.HERALD), reading(Velden.GAZETTE)), null, Map.of());
    }

    private static Reading reading(SourceId source) {
        return new Reading(ReadingId.of(WORDS, source, 1), source, new Value.Worded(), null, null, null);
    }

    private static OpenDossier open(TextKind kind) {
        Dossier own = Velden.dossier();
        Dossier asking = new Dossier(own.id(), own.title(), own.window(), own.zone(), own.note(), own.names(), own.sources(),
                own.events(), List.of(words()));
        Map<SourceId, SourceText> texts = new LinkedHashMap<>();
        texts.put(Velden.HERALD, text(Velden.HERALD, ONE, kind));
        texts.put(Velden.GAZETTE, text(Velden.GAZETTE, OTHER, kind));
        return OpenDossier.of(asking, texts);
    }

    private static SourceText text(SourceId source, String words, TextKind kind) {
        TextId id = new TextId("%064x".formatted(words.hashCode() & 0xffffffffL));
        ReadingId reading = ReadingId.of(WORDS, source, 1);
        Finding finding = new Finding(reading.evidence(1), id, Match.EXACT, List.of(new Passage(id, 0, words.length())), List.of());
        return new SourceText(source, new Wording(id, kind, "UTF-8", words, List.of()), Map.of(), Map.of(reading, List.of(finding)));
    }
}
