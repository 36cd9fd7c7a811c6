package app.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.custody.TextCustody;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.sign.FileProof.Fault;
import app.synoptic.sign.FileProof.Kind;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import app.synoptic.sign.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierProofTest {

    private static final String HASH = "0f".repeat(32);
    private static final CustodyStatement STATEMENT = new CustodyStatement("Synoptic 1", "kazakhstan-2022", new ChainHead("a-library", 9, HASH),
            List.of(new TextCustody(new SourceId("oc-media"), new TextId(HASH), TextKind.ORIGINAL, "html/1", HASH, HASH, "")));
    private static final SigningKey KEY = SigningKey.make("Ada", Instant.parse("2026-11-30T00:00:00Z"));

    @TempDir
    Path folder;

    private Path written(boolean signed) {
        Path file = folder.resolve("affair.dossier");
        DossierFileWriter.write(Affairs.whole(), new Provenance(STATEMENT, signed ? new Signing(KEY, null) : null), file);
        return file;
    }

    @Test
    void aFileProvesItsPartsAndSaysWhereTheLibraryStood() {
        FileProof proof = DossierProof.of(written(false));
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.statement()).isEqualTo(STATEMENT);
        assertThat(proof.signature()).isNull();
        assertThat(proof.signer()).isEmpty();
        assertThat(DossierFileReader.read(folder.resolve("affair.dossier")).originals()).hasSize(2);
    }

    @Test
    void aSignedFileSaysWhoseKeySignedIt() throws IOException {
        byte[] first = Files.readAllBytes(written(true));
        assertThat(DossierProof.of(folder.resolve("affair.dossier")).signer()).contains(KEY.signer());
        assertThat(Files.readAllBytes(written(true))).isEqualTo(first);
        assertThat(DossierFileReader.read(folder.resolve("affair.dossier")).sessions()).hasSize(1);
    }

    @Test
    void aPartThatWasChangedAddedOrTakenAwayIsNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(written(true));
        assertThat(faults(Zip.with(bytes, "dossier.json", "{}"))).containsExactly(new Fault(Kind.PART_CHANGED, "dossier.json"));
        assertThat(faults(Zip.with(bytes, "originals/oc-media/9-" + HASH + ".txt", "more"))).containsExactly(
                new Fault(Kind.PART_ADDED, "originals/oc-media/9-" + HASH + ".txt"));
        Map<String, byte[]> entries = Zip.entries(bytes);
        entries.remove("custody/statement.txt");
        assertThat(faults(Zip.of(entries))).containsExactly(new Fault(Kind.PART_MISSING, "custody/statement.txt"));
        entries.remove("custody/SHA256SUMS");
        assertThat(faults(Zip.of(entries))).containsExactly(new Fault(Kind.NO_SUMS, ""));
    }

    /// Whoever changes a part and its hash breaks the signature; whoever takes the signature away leaves the certificate’s hash behind.
    @Test
    void theHashesThemselvesAreSigned() throws IOException {
        byte[] bytes = Files.readAllBytes(written(true));
        String sums = new String(Zip.entries(bytes).get("custody/SHA256SUMS"), StandardCharsets.UTF_8);
        String other = sums.replaceFirst("[0-9a-f]{64}  dossier.json", TextId.of("{}".getBytes(StandardCharsets.UTF_8)) + "  dossier.json");
        assertThat(faults(Zip.with(Zip.with(bytes, "dossier.json", "{}"), "custody/SHA256SUMS", other))).containsExactly(new Fault(Kind.SIGNATURE_BROKEN, ""));
        Map<String, byte[]> entries = Zip.entries(bytes);
        entries.remove("custody/SHA256SUMS.sig");
        assertThat(faults(Zip.of(entries))).containsExactly(new Fault(Kind.SIGNATURE_BROKEN, ""));
        entries.remove("custody/signer.pem");
        assertThat(faults(Zip.of(entries))).containsExactly(new Fault(Kind.PART_MISSING, "custody/signer.pem"));
    }

    private List<Fault> faults(byte[] bytes) throws IOException {
        FileProof proof = DossierProof.of(Files.write(folder.resolve("tampered.dossier"), bytes));
        assertThat(proof.sound()).isFalse();
        assertThat(proof.signer()).isEmpty();
        return proof.faults();
    }
}
