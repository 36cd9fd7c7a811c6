package app.synoptic.sign.stamp;

import app.synoptic.domain.form.Sha256;
import app.synoptic.sign.SignException.Reason;
import app.synoptic.sign.SignException;
import app.synoptic.sign.TimeStamps;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/// Asks an authority for time stamps over HTTP (RFC 3161, 3.4). It learns a SHA-256, and nothing of what was hashed.
///
/// @param address as the user gave it
public record HttpTimeStamps(URI address) implements TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 1 << 20;

    /// @throws SignException if it is no address of the web
    public static HttpTimeStamps at(String address) {
        try {
            URI uri = URI.create(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return new HttpTimeStamps(uri);
            }
        } catch (IllegalArgumentException malformed) {
            throw new SignException(Reason.STAMP, address, malformed);
        }
        throw new SignException(Reason.STAMP, address, null);
    }

    @Override
    public byte[] token(byte[] content) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, Sha256.digest().digest(content),
                    new BigInteger(64, new SecureRandom()));
            HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded())).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("HTTP " + answer.statusCode());
                }
                return token(request, body.readNBytes(LARGEST), content);
            }
        } catch (IOException | TSPException e) {
            throw new SignException(Reason.STAMP, address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignException(Reason.STAMP, address.toString(), e);
        }
    }

    private static byte[] token(TimeStampRequest request, byte[] answer, byte[] content) throws IOException, TSPException {
        TimeStampResponse response = new TimeStampResponse(answer);
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw new IOException(response.getStatusString());
        }
        byte[] token = response.getTimeStampToken().getEncoded();
        if (StampToken.read(token, content).filter(stamp -> stamp.holds()).isEmpty()) {
            throw new IOException("the time stamp is not signed by its own certificate");
        }
        return token;
    }
}
