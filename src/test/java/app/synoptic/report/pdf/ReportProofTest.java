package app.synoptic.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.custody.TextCustody;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.Strike;
import app.synoptic.report.progress.ReportProgress;
import app.synoptic.sign.FileProof.Fault;
import app.synoptic.sign.FileProof.Kind;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.Signing;
import app.synoptic.sign.SigningKey;
import app.synoptic.sign.StampAuthority;
import app.synoptic.sign.stamp.HttpTimeStamps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class ReportProofTest {

    private static final String HASH = "0f".repeat(32);
    private static final CustodyStatement STATEMENT = new CustodyStatement("Synoptic 1", "strike", new ChainHead("a-library", 9, HASH),
            List.of(new TextCustody(new SourceId("herald"), new TextId(HASH), TextKind.ORIGINAL, "html/1", HASH, HASH, "")));
    private static final SigningKey KEY = SigningKey.make("Ada Ұлы", Instant.parse("2026-11-30T00:00:00Z"));

    @TempDir
    Path folder;

    private byte[] written(Provenance provenance) throws IOException {
        Path file = folder.resolve("report.pdf");
        Reports.write(Strike.plain(), Format.PDF, provenance, file, ReportProgress.NONE);
        return Files.readAllBytes(file);
    }

    private FileProof proof(byte[] pdf) throws IOException {
        return ReportProof.of(Files.write(folder.resolve("looked-at.pdf"), pdf));
    }

    @Test
    void aReportProvesItselfAndSaysWhereTheLibraryStood() throws Exception {
        byte[] pdf = written(new Provenance(STATEMENT, null));
        assertThat(written(new Provenance(STATEMENT, null))).isEqualTo(pdf);
        assertThat(proof(pdf)).isEqualTo(new FileProof(STATEMENT, List.of(), null));
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aSignedReportKeepsToTheStandardsAndSaysWhoseKeySignedIt() throws Exception {
        byte[] pdf = written(new Provenance(STATEMENT, new Signing(KEY, null)));
        assertThat(proof(pdf).faults()).isEmpty();
        assertThat(proof(pdf).signer()).contains(KEY.signer());
        assertThat(proof(pdf).statement()).isEqualTo(STATEMENT);
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries()).singleElement().satisfies(signature -> {
                assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
                assertThat(signature.getName()).isEqualTo("Ada Ұлы");
                assertThat(signature.getByteRange()[2] + signature.getByteRange()[3]).isEqualTo(pdf.length);
            });
        }
    }

    @Test
    void aStampSaysWhenAReportWasSigned() throws Exception {
        try (StampAuthority authority = new StampAuthority()) {
            byte[] pdf = written(new Provenance(null, new Signing(KEY, HttpTimeStamps.at(authority.address()))));
            assertThat(proof(pdf).faults()).isEmpty();
            assertThat(proof(pdf).signature().stamped()).isEqualTo(new Stamp(StampAuthority.AT, "Authority of Time", true));
            assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    /// Each would be looked at over all of the file.
    @Test
    void moreSignaturesThanAnybodyWritesAreBroken() throws Exception {
        byte[] pdf = written(new Provenance(STATEMENT, new Signing(KEY, null)));
        byte[] more = "\n/ByteRange [0 1 9 9]".repeat(60).getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, both, pdf.length, more.length);
        assertThat(proof(both).faults()).contains(new Fault(Kind.SIGNATURE_BROKEN, ""));
        assertThat(proof(both).signature()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anyByteThatIsChangedIsFound(boolean signed) throws Exception {
        byte[] pdf = written(new Provenance(STATEMENT, signed ? new Signing(KEY, null) : null));
        for (int at = 0; at < pdf.length; at += Math.max(1, pdf.length / 40)) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(proof(changed).sound()).as("byte %d", at).isFalse();
        }
        byte[] cut = Arrays.copyOf(pdf, pdf.length - 7);
        assertThat(proof(cut).sound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRevisionThatIsAppendedIsFound(boolean signed) throws Exception {
        byte[] pdf = written(new Provenance(STATEMENT, signed ? new Signing(KEY, null) : null));
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPage(0).setRotation(180);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(more);
        }
        FileProof proof = proof(more.toByteArray());
        assertThat(proof.faults()).containsExactly(new Fault(Kind.APPENDED, ""));
        assertThat(proof.signer()).isEmpty();
    }

    @Test
    void aReportThatSaysNothingOfItselfProvesNothing() throws Exception {
        assertThat(proof("%PDF-1.7 of another program".getBytes(StandardCharsets.US_ASCII)).faults()).containsExactly(new Fault(Kind.NO_SUMS, ""));
    }
}
