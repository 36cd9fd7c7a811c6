package app.synoptic.ui.work.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.propose.Proposal;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.TextReader;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountedWordsTest {

    private static final EventId ARREST = new EventId("arrest");
    private static final Map<SourceId, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(new SourceId("gazette"), "Police arrested four dockers.");
        WORDS.put(new SourceId("herald"), "Six dockers were arrested.");
    }

    private int reads;

    private SourceText text(SourceId source) {
        String words = WORDS.get(source);
        Wording wording = new Wording(new TextId(source.value().substring(0, 1).equals("g") ? "a".repeat(64) : "b".repeat(64)), TextKind.ORIGINAL, "UTF-8", Wording.PLAIN, words, List.of(), List.of());
        Finding finding = new Finding(attestation(source).evidence(1), wording.id(), Match.EXACT, List.of(new Passage(wording.id(), 0, words.length() - 1)), List.of());
        return new SourceText(source, TextOutline.of(wording), new TextReader() {
            @Override
            public Optional<Wording> read(TextOutline text) {
                reads++;
                return Optional.of(wording);
            }

            @Override
            public boolean atHand(TextOutline text) {
                return false;
            }

            @Override
            public void fetch(Collection<TextOutline> texts, Runnable done) {
                throw new UnsupportedOperationException();
            }
        }, Map.of(ARREST, List.of(finding)), Map.of());
    }

    private static AttestationId attestation(SourceId source) {
        return AttestationId.of(ARREST, source, 1);
    }

    private OpenDossier open(ReadingProgress read) {
        List<Source> sources = WORDS.keySet().stream().map(id -> new Source(id, id.value(), "", List.of(), "en", null, null, null, null, null, null, null, read)).toList();
        List<Attestation> told = WORDS.keySet().stream().map(id -> new Attestation(attestation(id), id, null, null, null, null, Stance.AFFIRMS, null, Strength.DIRECT, null)).toList();
        Event event = new Event(ARREST, "Police arrest dockers", Edtf.parse("2021-09-06"), null, new Kind("arrest"), Status.HAPPENED, Tier.SECONDARY, List.of(), List.of(), List.of(), null, null,
                told, Map.of());
        Dossier dossier = new Dossier(new DossierId("quay"), "Quay", null, ZoneOffset.UTC, null, List.of(), sources, List.of(event), List.of());
        return OpenDossier.of(dossier, Stream.of("gazette", "herald").map(SourceId::new).collect(Collectors.toMap(id -> id, this::text)));
    }

    @Test
    void whatSourcesCountIsReadOnceWhileTheEventStaysAsItIs() {
        CountedWords counts = new CountedWords();
        OpenDossier open = open(ReadingProgress.UNREAD);
        assertThat(counts.of(open)).singleElement().isInstanceOf(Proposal.NewQuestion.class);
        int once = reads;
        assertThat(counts.of(open)).hasSize(1);
        assertThat(reads).isEqualTo(once).isPositive();
    }

    /// Where everything was read through, nothing is proposed, and no text is read for it.
    @Test
    void noTextIsReadOfADossierThatIsReadThrough() {
        assertThat(new CountedWords().of(open(ReadingProgress.THROUGH))).isEmpty();
        assertThat(reads).isZero();
    }
}
