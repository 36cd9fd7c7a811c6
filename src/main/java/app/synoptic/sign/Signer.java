package app.synoptic.sign;

import app.synoptic.domain.form.Sha256;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/// Who signed, as far as a signature tells: a key, and the name that whoever made the key gave it. Anybody can make a key of any name.
///
/// @param name        the name the key claims; empty where it claims none
/// @param fingerprint the SHA-256 of the public key (its SubjectPublicKeyInfo), as 64 lower-case hexadecimal digits
public record Signer(String name, String fingerprint) {

    public static Signer of(X509Certificate certificate) {
        return new Signer(name(certificate.getSubjectX500Principal().getEncoded()), Sha256.of(certificate.getPublicKey().getEncoded()));
    }

    /// The certificate in DER.
    ///
    /// @throws CertificateException if it is none
    public static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private static String name(byte[] principal) {
        RDN[] names = X500Name.getInstance(principal).getRDNs(BCStyle.CN);
        return names.length == 0 ? "" : names[0].getFirst().getValue() instanceof ASN1String name ? name.getString() : "";
    }

    /// The fingerprint in groups of four, to be read aloud.
    public String spelled() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
