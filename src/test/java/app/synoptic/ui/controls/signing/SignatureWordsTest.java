package app.synoptic.ui.controls.signing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.sign.FileProof.Fault;
import app.synoptic.sign.FileProof.Kind;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignException;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.SignatureState;
import app.synoptic.sign.Signer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureWordsTest {

    private static final Signer ADA = new Signer("Ada", "ab".repeat(32));

    @Test
    void aSignatureIsSaidToBeThatOfAKeyAndNotOfAPerson() {
        assertThat(SignatureWords.of(new FileProof(null, List.of(), new SignatureState(ADA, true, true, null)))).hasValueSatisfying(words -> assertThat(words)
                .contains("abab abab", "unchanged since", "calls itself “Ada”; whose it is, the file cannot say").doesNotContain("signed by Ada"));
    }

    @Test
    void aTimeIsSaidToBeTheWordOfWhoStampedIt() {
        Stamp stamp = new Stamp(Instant.parse("2026-11-30T12:00:00Z"), "Authority", true);
        assertThat(SignatureWords.of(new FileProof(null, List.of(), new SignatureState(ADA, true, true, stamp)))).hasValueSatisfying(words -> assertThat(words)
                .endsWith("“Authority” says that it was signed before 2026-11-30T12:00:00Z."));
    }

    @Test
    void whatWasChangedIsSaidFirst() {
        List<Fault> faults = List.of(new Fault(Kind.PART_CHANGED, "dossier.json"), new Fault(Kind.SIGNATURE_BROKEN, ""));
        assertThat(SignatureWords.of(new FileProof(null, faults, new SignatureState(ADA, false, false, null)))).hasValueSatisfying(words -> assertThat(words)
                .contains("not as it was signed (dossier.json)").doesNotContain("unchanged"));
        assertThat(SignatureWords.of(new FileProof(null, List.of(new Fault(Kind.PART_ADDED, "x")), null))).contains("The file was changed since it was written (x).");
    }

    @Test
    void whereNobodySignedAndNothingWasChangedNothingIsSaid() {
        assertThat(SignatureWords.of(new FileProof(null, List.of(), null))).isEmpty();
        assertThat(SignatureWords.of(new FileProof(null, List.of(new Fault(Kind.NO_SUMS, "")), null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SignException.Reason.class)
    void everyReasonHasASentence(SignException.Reason reason) {
        assertThat(SignatureWords.of(new SignException(reason, "there", null))).endsWith(reason == SignException.Reason.STAMP || reason == SignException.Reason.FILE ? "–" : ".");
    }
}
