package app.synoptic.report.pdf;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.form.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Has a PDF say what it is: how long it was when it was written, the SHA-256 of these bytes, and what proves its texts. This stands in the file as it
/// is, in a stream of the catalogue’s page-piece dictionary (ISO 32000-1, 14.5), which readers pass over: a report of PDF/A-2 may have no attachment that
/// is no PDF/A itself. Where the hash stands, zeros are hashed.
final class ReportSeal {

    private static final String FIRST = "synoptic report\t1\n";
    private static final int LENGTH = 12;
    private static final String LENGTHS = "length\t";
    private static final String HASHES = "sha256\t";
    private static final COSName OWNER = COSName.getPDFName("Synoptic");
    private static final COSName PRIVATE = COSName.getPDFName("Private");

    /// Where the hash stands in a file.
    record Place(int length, int hash) {}

    private ReportSeal() {}

    /// Makes room for it in a document that is not written yet.
    static void place(PDDocument document, LocalDate day, @Nullable CustodyStatement statement) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            String room = FIRST + LENGTHS + "0".repeat(LENGTH) + "\n" + HASHES + "0".repeat(64) + "\n";
            out.write((room + (statement == null ? "" : statement.print())).getBytes(StandardCharsets.UTF_8));
        }
        COSDictionary data = new COSDictionary();
        data.setItem(COSName.LAST_MODIFIED, new COSString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z"));
        data.setItem(PRIVATE, stream);
        COSDictionary pieces = new COSDictionary();
        pieces.setItem(OWNER, data);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PIECE_INFO, pieces);
    }

    /// Fills the room in a file that was written.
    static void fill(byte[] pdf) throws IOException {
        Place place = find(pdf, 0);
        if (place == null) {
            throw new IOException("the report has no place for its hash");
        }
        put(pdf, place.length, String.format(Locale.ROOT, "%0" + LENGTH + "d", pdf.length));
        put(pdf, place.hash, Sha256.of(pdf));
    }

    private static void put(byte[] pdf, int at, String digits) {
        System.arraycopy(digits.getBytes(StandardCharsets.US_ASCII), 0, pdf, at, digits.length());
    }

    /// The place of the hash at or after `from`; null where there is none.
    static @Nullable Place find(byte[] pdf, int from) {
        byte[] first = (FIRST + LENGTHS).getBytes(StandardCharsets.US_ASCII);
        byte[] second = ("\n" + HASHES).getBytes(StandardCharsets.US_ASCII);
        int most = pdf.length - first.length - LENGTH - second.length - 64;
        for (int at = from; at <= most; at++) {
            int hash = at + first.length + LENGTH;
            if (matches(pdf, at, first) && matches(pdf, hash, second)) {
                return new Place(at + first.length, hash + second.length);
            }
        }
        return null;
    }

    private static boolean matches(byte[] pdf, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (pdf[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// How long a file says it was when it was written; -1 where that is no number.
    static long length(byte[] pdf, Place place) {
        String digits = new String(pdf, place.length, LENGTH, StandardCharsets.US_ASCII);
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(digits) : -1;
    }

    /// Whether the first `length` bytes are those that were hashed.
    static boolean holds(byte[] pdf, int length, Place place) {
        MessageDigest digest = Sha256.digest();
        digest.update(pdf, 0, place.hash);
        digest.update("0".repeat(64).getBytes(StandardCharsets.US_ASCII));
        digest.update(pdf, place.hash + 64, length - place.hash - 64);
        return Sha256.hex(digest.digest()).equals(new String(pdf, place.hash, 64, StandardCharsets.US_ASCII));
    }

    /// What stands behind the hash, up to the end of its stream.
    static String behind(byte[] pdf, Place place) {
        byte[] end = "endstream".getBytes(StandardCharsets.US_ASCII);
        int at = place.hash + 65;
        while (at + end.length <= pdf.length && !matches(pdf, at, end)) {
            at++;
        }
        return new String(pdf, place.hash + 65, Math.max(0, at - place.hash - 65), StandardCharsets.UTF_8).replaceFirst("[\r\n]+$", "");
    }
}
