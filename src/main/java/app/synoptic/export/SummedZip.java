package app.synoptic.export;

import app.synoptic.domain.form.Sha256;
import app.synoptic.sign.Pem;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that ends with the SHA-256 of each of its entries, as `sha256sum` writes and checks them, and with a signature over these where one is asked
/// for.
final class SummedZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    SummedZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// Adds an entry as it is.
    void store(String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        put(entry, bytes);
    }

    /// Adds an entry compressed.
    void pack(String name, byte[] bytes) throws IOException {
        put(new ZipEntry(name), bytes);
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        sums.append(Sha256.of(bytes)).append("  ").append(entry.getName()).append('\n');
    }

    /// Adds what proves the entries, and ends the zip. What it is written to stays open.
    void finish(Provenance provenance) throws IOException {
        if (provenance.statement() != null) {
            pack(EntryNames.STATEMENT, provenance.statement().print().getBytes(StandardCharsets.UTF_8));
        }
        Signing signing = provenance.signing();
        if (signing != null) {
            pack(EntryNames.SIGNER, signer(signing));
        }
        byte[] all = sums.toString().getBytes(StandardCharsets.UTF_8);
        pack(EntryNames.SUMS, all);
        if (signing != null) {
            byte[] signature = signing.key().sign(all);
            pack(EntryNames.SIGNATURE, signature);
            if (signing.stamps() != null) {
                pack(EntryNames.STAMP, signing.stamps().token(signature));
            }
        }
        zip.finish();
    }

    private static byte[] signer(Signing signing) throws IOException {
        try {
            return Pem.block(Pem.CERTIFICATE, signing.key().certificate().getEncoded()).getBytes(StandardCharsets.US_ASCII);
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }
}
