package app.synoptic.sign.stamp;

import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.Signer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/// Reads time stamp tokens. Whether who made one is to be believed is for a person to judge: no list of authorities is kept.
public final class StampToken {

    private StampToken() {}

    /// What a token says of `content`; empty where it is none.
    public static Optional<Stamp> read(byte[] token, byte[] content) {
        try {
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
            Collection<X509CertificateHolder> own = read.getCertificates().getMatches(read.getSID());
            Instant at = read.getTimeStampInfo().getGenTime().toInstant();
            if (own.isEmpty()) {
                return Optional.of(new Stamp(at, "", false));
            }
            X509CertificateHolder certificate = own.iterator().next();
            MessageDigest digest = MessageDigest.getInstance(read.getTimeStampInfo().getMessageImprintAlgOID().getId());
            boolean of = MessageDigest.isEqual(read.getTimeStampInfo().getMessageImprintDigest(), digest.digest(content));
            return Optional.of(new Stamp(at, Signer.of(Signer.certificate(certificate.getEncoded())).name(), of && valid(read, certificate)));
        } catch (CMSException | TSPException | IOException | CertificateException | NoSuchAlgorithmException none) {
            return Optional.empty();
        }
    }

    private static boolean valid(TimeStampToken token, X509CertificateHolder certificate) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return true;
        } catch (TSPException | OperatorCreationException | CertificateException invalid) {
            return false;
        }
    }
}
