package app.synoptic.report.pdf;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.report.pdf.ReportSeal.Place;
import app.synoptic.sign.FileProof.Fault;
import app.synoptic.sign.FileProof.Kind;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignatureState;
import app.synoptic.sign.cms.CmsSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares a report as PDF with what it says of itself, and with its signature. Looks at its bytes alone: nothing of the file is drawn or run, and a
/// signature that covers every byte but its own is one of the file, whatever else is in it.
public final class ReportProof {

    private static final int LARGEST = 300 << 20;
    /// More signatures than anybody puts under one file; each is looked at over all of it.
    private static final int MOST_SIGNATURES = 50;
    private static final Pattern RANGE = Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*\\]");

    private final byte[] pdf;
    private final List<Fault> faults = new ArrayList<>();

    private ReportProof(byte[] pdf) {
        this.pdf = pdf;
    }

    /// What a report proves.
    ///
    /// @throws IOException if it cannot be read
    public static FileProof of(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("it is no file, but a folder, a device or a pipe");
        } else if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than any report");
        }
        return new ReportProof(Files.readAllBytes(file)).proof();
    }

    private FileProof proof() {
        @Nullable SignatureState signature = signature();
        @Nullable Place place = ReportSeal.find(pdf, 0);
        if (place == null) {
            faults.add(new Fault(Kind.NO_SUMS, ""));
            return new FileProof(null, faults, signature);
        }
        long length = ReportSeal.length(pdf, place);
        if (length <= place.hash() + 64 || length > pdf.length || !ReportSeal.holds(pdf, (int) length, place)) {
            faults.add(new Fault(Kind.FILE_CHANGED, ""));
        }
        boolean behind = length < pdf.length;
        if (behind && (signature == null || !signature.whole())) {
            faults.add(new Fault(Kind.APPENDED, ""));
        }
        return new FileProof(CustodyStatement.read(ReportSeal.behind(pdf, place)).orElse(null), faults, signature);
    }

    /// What the last signature says.
    private @Nullable SignatureState signature() {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        @Nullable SignatureState last = null;
        if (range.results().limit(MOST_SIGNATURES + 1).count() > MOST_SIGNATURES) {
            faults.add(new Fault(Kind.SIGNATURE_BROKEN, ""));
            return null;
        }
        range.reset();
        while (range.find()) {
            last = signature(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)), Long.parseLong(range.group(3)), Long.parseLong(range.group(4)));
        }
        if (last != null && !last.holds()) {
            faults.add(new Fault(Kind.SIGNATURE_BROKEN, ""));
        }
        if (last != null && last.stamped() != null && !last.stamped().holds()) {
            faults.add(new Fault(Kind.STAMP_BROKEN, ""));
        }
        return last;
    }

    private @Nullable SignatureState signature(long start, long first, long second, long rest) {
        if (start != 0 || first >= second || second + rest > pdf.length) {
            faults.add(new Fault(Kind.SIGNATURE_BROKEN, ""));
            return null;
        }
        Optional<byte[]> cms = between((int) first, (int) second);
        ByteArrayOutputStream covered = new ByteArrayOutputStream(pdf.length);
        covered.write(pdf, 0, (int) first);
        covered.write(pdf, (int) second, (int) rest);
        Optional<CmsSignature.Reading> read = cms.flatMap(bytes -> CmsSignature.read(bytes, covered.toByteArray()));
        if (read.isEmpty()) {
            faults.add(new Fault(Kind.SIGNATURE_BROKEN, ""));
            return null;
        }
        return new SignatureState(read.get().signer(), read.get().holds(), second + rest == pdf.length, read.get().stamped());
    }

    /// The signature that the bytes left out hold: nothing but hexadecimal digits in angle brackets may stand there, as they were written.
    private Optional<byte[]> between(int from, int until) {
        if (pdf[from] != '<' || pdf[until - 1] != '>') {
            return Optional.empty();
        }
        try {
            String digits = new String(pdf, from + 1, until - from - 2, StandardCharsets.US_ASCII);
            return Optional.of(HexFormat.of().parseHex(digits)).filter(bytes -> HexFormat.of().withUpperCase().formatHex(bytes).equals(digits));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }
}
