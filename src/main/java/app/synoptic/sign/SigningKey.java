package app.synoptic.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// An Ed25519 key (RFC 8032), with a certificate that it signed itself: it binds the key to the name it claims, and says nothing of who holds it.
public record SigningKey(PrivateKey secret, X509Certificate certificate) {

    static final String ALGORITHM = "Ed25519";

    /// No key of ours ends by itself (RFC 5280, 4.1.2.5).
    private static final Instant NO_END = LocalDate.of(9999, 12, 31).atTime(23, 59, 59).toInstant(ZoneOffset.UTC);

    /// Makes a new key.
    ///
    /// @param name what it claims; not blank
    public static SigningKey make(String name, Instant now) {
        try {
            return of(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair(), name, now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has Ed25519", e);
        }
    }

    /// The key of a secret that came without a certificate.
    static SigningKey of(EdECPrivateKey secret, String name, Instant now) {
        byte[] seed = secret.getBytes().orElseThrow(() -> new IllegalArgumentException("the key does not show itself"));
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            return of(generator.generateKeyPair(), name, now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has Ed25519", e);
        }
    }

    private static SigningKey of(KeyPair pair, String name, Instant now) throws GeneralSecurityException {
        X500Name claimed = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name.strip()).build();
        try {
            X509CertificateHolder made = new JcaX509v3CertificateBuilder(claimed, new BigInteger(63, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(now), Date.from(NO_END), claimed, pair.getPublic()).build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate()));
            return new SigningKey(pair.getPrivate(), Signer.certificate(made.getEncoded()));
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    public Signer signer() {
        return Signer.of(certificate);
    }

    /// The 64 bytes of the Ed25519 signature over `content`.
    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether `signature` is what the key of `certificate` makes of `content`.
    public static boolean signed(X509Certificate certificate, byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(certificate.getPublicKey());
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    /// Gives the bytes of a secret where a generator asks for random ones, so that it finds the public key that belongs to them: Java has no
    /// other way.
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Given(byte[] seed) {
            super();
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
