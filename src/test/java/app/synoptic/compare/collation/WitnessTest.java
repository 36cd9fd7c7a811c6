package app.synoptic.compare.collation;

import static app.synoptic.compare.collation.MarkedWitnesses.findings;
import static app.synoptic.compare.collation.MarkedWitnesses.reading;
import static app.synoptic.compare.collation.MarkedWitnesses.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WitnessTest {

    private static final String NOTICE = "[No ship shall leave], said the reeve, [before the tide].";

    @Test
    void isReadFromTheOriginalPassageByPassage() {
        assertThat(read(TextKind.ORIGINAL, Match.EXACT)).hasValueSatisfying(witness ->
                assertThat(witness.passages().stream().map(words -> words.stream().map(Token::form).toList()))
                        .containsExactly(List.of("no", "ship", "shall", "leave"), List.of("before", "the", "tide")));
    }

    @Test
    void isNeverReadFromADigest() {
        assertThat(read(TextKind.DIGEST, Match.EXACT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Match.class)
    void isReadOnlyWhereItIsFoundWordForWord(Match match) {
        Wording text = text("[tide] and [tide]", TextKind.ORIGINAL);
        Passage first = new Passage(text.id(), 0, 4);
        List<Passage> places = switch (match) {
            case LOST, WITHDRAWN -> List.of();
            case AMBIGUOUS -> List.of(new Passage(text.id(), 9, 13), first);
            default -> List.of(first);
        };
        var finding = new Finding(reading("a").evidence(1), text.id(), match, places, List.of());
        Optional<Witness> read = Witness.of(reading("a"), new SourceId("a"), text, List.of(finding));
        assertThat(read.isPresent()).isEqualTo(EnumSet.of(Match.EXACT, Match.MOVED, Match.AMBIGUOUS).contains(match));
        read.ifPresent(witness -> assertThat(witness.words()).containsExactly(new Token("tide", first, "tide", "\n\n")));
    }

    @Test
    void needsEvidenceInThisText() {
        Wording text = text(NOTICE, TextKind.ORIGINAL);
        assertThat(Witness.of(reading("a"), new SourceId("a"), text, List.of())).isEmpty();
        assertThat(Witness.of(reading("a"), new SourceId("a"), text, findings("a", "[Another text]", Match.EXACT))).isEmpty();
    }

    @Test
    void readsWordsThatTwoPassagesTakeOnce() {
        Wording text = text("No ship shall leave", TextKind.ORIGINAL);
        List<Finding> findings = List.of(found(text, 1, 8, 19), found(text, 2, 0, 13));
        assertThat(Witness.of(reading("a"), new SourceId("a"), text, findings)).hasValueSatisfying(witness ->
                assertThat(witness.passages()).singleElement().satisfies(words ->
                        assertThat(words).extracting(Token::form).containsExactly("no", "ship", "shall", "leave")));
    }

    private static Finding found(Wording text, int ordinal, int start, int end) {
        return new Finding(reading("a").evidence(ordinal), text.id(), Match.EXACT, List.of(new Passage(text.id(), start, end)),
                List.of());
    }

    private static Optional<Witness> read(TextKind kind, Match match) {
        return Witness.of(reading("a"), new SourceId("a"), text(NOTICE, kind), findings("a", NOTICE, match));
    }
}
