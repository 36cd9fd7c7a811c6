package app.synoptic.sign.cms;

import app.synoptic.domain.form.Sha256;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.Signer;
import app.synoptic.sign.Signing;
import app.synoptic.sign.SigningKey;
import app.synoptic.sign.stamp.StampToken;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/// Detached CMS signatures as PAdES asks for them (ETSI EN 319 142-1, level B-B, or B-T with a time stamp): the certificate is among what
/// is signed, the time is not.
public final class CmsSignature {

    private CmsSignature() {}

    /// What a signature says.
    ///
    /// @param holds   whether it is one of the content
    /// @param stamped null where it has no time stamp
    public record Reading(Signer signer, boolean holds, @Nullable Stamp stamped) {}

    /// The signature over `content`, in DER.
    public static byte[] make(Signing with, byte[] content) throws IOException {
        SigningKey key = with.key();
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes(key)).build(new JcaContentSignerBuilder("Ed25519").build(key.secret()), key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            CMSSignedData made = generator.generate(new CMSProcessableByteArray(content), false);
            return (with.stamps() == null ? made : stamped(made, with)).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }

    private static CMSAttributeTableGenerator attributes(SigningKey key) throws GeneralSecurityException {
        byte[] hash = Sha256.digest().digest(key.certificate().getEncoded());
        Attribute own = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(new Hashtable<>(
                Map.of(PKCSObjectIdentifiers.id_aa_signingCertificateV2, own))));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private static CMSSignedData stamped(CMSSignedData made, Signing with) throws IOException {
        SignerInformation signer = made.getSignerInfos().getSigners().iterator().next();
        byte[] token = Objects.requireNonNull(with.stamps()).token(signer.getSignature());
        ASN1EncodableVector beside = new ASN1EncodableVector();
        beside.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
        return CMSSignedData.replaceSigners(made, new SignerInformationStore(
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(beside))));
    }

    /// What a signature says of `content`; empty where it is none that is known here.
    ///
    /// @param signature behind which may be zeros, but nothing else
    public static Optional<Reading> read(byte[] signature, byte[] content) {
        try (ASN1InputStream in = new ASN1InputStream(signature)) {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), ContentInfo.getInstance(in.readObject()));
            for (byte rest : in.readAllBytes()) {
                if (rest != 0) {
                    return Optional.empty();
                }
            }
            SignerInformation signer = data.getSignerInfos().getSigners().stream().findFirst().orElseThrow(() -> new IOException("nobody signed"));
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> own = data.getCertificates().getMatches(signer.getSID());
            X509CertificateHolder certificate = own.stream().findFirst().orElseThrow(() -> new IOException("no certificate"));
            boolean holds = holds(signer, certificate);
            return Optional.of(new Reading(Signer.of(Signer.certificate(certificate.getEncoded())), holds, stamp(signer)));
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean holds(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException otherwise) {
            return false;
        }
    }

    private static @Nullable Stamp stamp(SignerInformation signer) throws IOException {
        ASN1ObjectIdentifier kind = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
        Attribute token = signer.getUnsignedAttributes() == null ? null : signer.getUnsignedAttributes().get(kind);
        return token == null ? null : StampToken.read(token.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded(), signer.getSignature()).orElse(null);
    }
}
