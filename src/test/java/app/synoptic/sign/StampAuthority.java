package app.synoptic.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// An authority for time stamps, on this machine alone: it says of all that it is asked that it was there at one time.
public final class StampAuthority implements AutoCloseable {

    public static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");

    private final HttpServer server;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private volatile boolean refusing;

    public StampAuthority() throws Exception {
        keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X500Name name = new X500Name("CN=Authority of Time");
        certificate = Signer.certificate(new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(AT.minus(Duration.ofDays(9))), Date.from(AT.plus(Duration.ofDays(36_500))), name,
                keys.getPublic()).addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())).getEncoded());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:%d/stamp".formatted(server.getAddress().getPort());
    }

    /// Its certificate.
    public byte[] pem() throws CertificateEncodingException {
        return Pem.block(Pem.CERTIFICATE, certificate.getEncoded()).getBytes(StandardCharsets.US_ASCII);
    }

    public void refuse() {
        refusing = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer = refusing ? new byte[0] : stamped(new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(refusing ? 503 : 200, refusing ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] stamped(TimeStampRequest request) throws Exception {
        DigestCalculator digests = new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(
                new ASN1ObjectIdentifier("1.3.14.3.2.26")));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate), digests, new ASN1ObjectIdentifier("1.2.3"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED).generate(request, BigInteger.TWO, Date.from(AT)).getEncoded();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
