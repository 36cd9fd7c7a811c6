package app.synoptic.model;

import static app.synoptic.model.ModelException.Reason.CANCELLED;
import static app.synoptic.model.ModelException.Reason.CUT_OFF;
import static app.synoptic.model.ModelException.Reason.NO_HTTP;
import static app.synoptic.model.ModelException.Reason.REFUSED;
import static app.synoptic.model.ModelException.Reason.SLOW;
import static app.synoptic.model.ModelException.Reason.SLOW_TO_CONNECT;
import static app.synoptic.model.ModelException.Reason.STATUS;
import static app.synoptic.model.ModelException.Reason.TOO_LONG;
import static app.synoptic.model.ModelException.Reason.UNKNOWN_HOST;
import static app.synoptic.model.ModelException.Reason.UNKNOWN_MODEL;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server that speaks the OpenAI chat protocol (`GET /v1/models`, `POST /v1/chat/completions`). What is sent goes to its
/// address and to no other: no proxy is used, and no redirection is followed. Nothing is kept of what goes to and fro.
///
/// Each call waits for its answer; a thread that is interrupted meanwhile hangs up and gets [ModelException.Reason#CANCELLED],
/// and stays interrupted. Safe for any thread.
public final class ModelServer implements AutoCloseable {

    /// @param connect how long to wait for a connection
    /// @param answer  how long to wait for a whole answer
    /// @param bytes   how long an answer may be
    public record Limits(Duration connect, Duration answer, int bytes) {

        /// A model on a slow machine needs minutes for a long article.
        public static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofMinutes(15), 1_000_000);
    }

    private static final int OK = 200;

    private final ModelAddress address;
    private final Limits limits;
    private final HttpClient client;

    public ModelServer(ModelAddress address) {
        this(address, Limits.USUAL);
    }

    public ModelServer(ModelAddress address, Limits limits) {
        this.address = address;
        this.limits = limits;
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connect()).build();
    }

    public ModelAddress address() {
        return address;
    }

    /// What the server lists, as it calls them. Sends nothing but the question.
    ///
    /// @throws ModelException if there is no such list
    public List<String> models() {
        return new ChatJson(address).models(asked(HttpRequest.newBuilder(address.at("/v1/models")).GET()));
    }

    /// @throws ModelException if the server does not list the model
    public void require(String model) {
        List<String> listed = models();
        if (!listed.contains(model)) {
            throw new ModelException(UNKNOWN_MODEL, address.toString(), String.join(", ", listed));
        }
    }

    /// Sends a prompt, and gives what the model answers, as it stands.
    ///
    /// @throws ModelException if there is no whole answer
    public String complete(String model, ModelPrompt prompt) {
        return new ChatJson(address).answer(asked(HttpRequest.newBuilder(address.at("/v1/chat/completions"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(prompt.request(model)))));
    }

    private byte[] asked(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request.header("Accept", "application/json").build(), _ -> new BoundedBytes(limits.bytes()));
        try {
            HttpResponse<byte[]> response = exchange.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new ModelException(STATUS, address.toString(), (response.statusCode() + " " + ChatJson.complaint(response.body())).strip());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw failed(SLOW, String.valueOf(limits.answer().toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(CANCELLED, "", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private ModelException failure(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException late -> failed(SLOW_TO_CONNECT, String.valueOf(limits.connect().toSeconds()), late);
            case UnknownHostException unknown -> failed(UNKNOWN_HOST, address.base().getHost(), unknown);
            case ConnectException none when none.getCause() instanceof UnresolvedAddressException -> failed(UNKNOWN_HOST, address.base().getHost(), none);
            case ConnectException none -> failed(REFUSED, "", none);
            case BoundedBytes.TooLong much -> failed(TOO_LONG, String.valueOf(limits.bytes()), much);
            case IOException strange when strange instanceof ProtocolException || strange.getCause() instanceof ProtocolException -> failed(NO_HTTP, "", strange);
            default -> failed(CUT_OFF, "", cause);
        };
    }

    private ModelException failed(ModelException.Reason reason, String detail, Throwable cause) {
        return new ModelException(reason, address.toString(), detail, cause);
    }

    /// Hangs up on whatever is still under way.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
