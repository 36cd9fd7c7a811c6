package app.synoptic.export;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.form.Sha256;
import app.synoptic.dossier.DossierException;
import app.synoptic.export.zip.ZipFile;
import app.synoptic.export.zip.ZipRefused;
import app.synoptic.sign.FileProof.Fault;
import app.synoptic.sign.FileProof.Kind;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.Pem;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.SignatureState;
import app.synoptic.sign.Signer;
import app.synoptic.sign.SigningKey;
import app.synoptic.sign.stamp.StampToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares a dossier file with the hashes of its parts, and those with the signature.
public final class DossierProof {

    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final int LARGEST = 16 << 20;
    private static final int LARGEST_PART = 300 << 20;

    private final ZipFile zip;
    private final List<Fault> faults = new ArrayList<>();

    private DossierProof(ZipFile zip) {
        this.zip = zip;
    }

    /// What a dossier file proves.
    ///
    /// @throws DossierException if it cannot be read
    public static FileProof of(Path file) {
        try (ZipFile zip = ZipFile.open(file, DossierFileReader.LIMITS)) {
            return new DossierProof(zip).proof();
        } catch (ZipRefused e) {
            throw new DossierException(file.toString(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new DossierException(file.toString(), "the file cannot be read: " + e.getMessage(), e);
        }
    }

    private FileProof proof() throws IOException {
        byte[] sums = zip.read(EntryNames.SUMS, LARGEST).orElse(null);
        @Nullable CustodyStatement statement = zip.read(EntryNames.STATEMENT, LARGEST)
                .flatMap(bytes -> CustodyStatement.read(new String(bytes, StandardCharsets.UTF_8))).orElse(null);
        if (sums == null) {
            fault(Kind.NO_SUMS, "");
            return new FileProof(statement, faults, null);
        }
        parts(sums);
        return new FileProof(statement, faults, signature(sums));
    }

    private void fault(Kind kind, String part) {
        faults.add(new Fault(kind, part));
    }

    private void parts(byte[] sums) throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        for (String line : new String(sums, StandardCharsets.UTF_8).lines().toList()) {
            Matcher sum = SUM.matcher(line);
            if (sum.matches()) {
                said.put(sum.group(2), sum.group(1));
            } else {
                fault(Kind.PART_CHANGED, EntryNames.SUMS);
            }
        }
        for (String name : zip.names()) {
            @Nullable String sum = said.remove(name);
            boolean beside = name.equals(EntryNames.SUMS) || name.equals(EntryNames.SIGNATURE) || name.equals(EntryNames.STAMP);
            if (sum == null && !beside) {
                fault(Kind.PART_ADDED, name);
            } else if (sum != null && !sum.equals(sum(name))) {
                fault(Kind.PART_CHANGED, name);
            }
        }
        said.keySet().forEach(name -> fault(Kind.PART_MISSING, name));
    }

    private String sum(String name) throws IOException {
        try {
            return Sha256.of(zip.read(name, LARGEST_PART).orElseThrow());
        } catch (ZipRefused damaged) {
            return "";
        }
    }

    private @Nullable SignatureState signature(byte[] sums) throws IOException {
        Optional<byte[]> signature = zip.read(EntryNames.SIGNATURE, LARGEST);
        Optional<byte[]> pem = zip.read(EntryNames.SIGNER, LARGEST);
        if (signature.isEmpty() && pem.isEmpty()) {
            return null;
        }
        try {
            X509Certificate signer = Signer.certificate(pem.flatMap(bytes -> Pem.first(new String(bytes, StandardCharsets.US_ASCII), Pem.CERTIFICATE))
                    .orElseThrow(() -> new CertificateException("none")));
            boolean holds = signature.isPresent() && SigningKey.signed(signer, sums, signature.get());
            if (!holds) {
                fault(Kind.SIGNATURE_BROKEN, "");
            }
            return new SignatureState(Signer.of(signer), holds, faults.isEmpty(), signature.isEmpty() ? null : stamp(signature.get()));
        } catch (CertificateException none) {
            fault(Kind.SIGNATURE_BROKEN, "");
            return null;
        }
    }

    private @Nullable Stamp stamp(byte[] signature) throws IOException {
        Optional<byte[]> token = zip.read(EntryNames.STAMP, LARGEST);
        if (token.isEmpty()) {
            return null;
        }
        Optional<Stamp> stamp = StampToken.read(token.get(), signature);
        if (stamp.filter(Stamp::holds).isEmpty()) {
            fault(Kind.STAMP_BROKEN, "");
        }
        return stamp.orElse(null);
    }
}
