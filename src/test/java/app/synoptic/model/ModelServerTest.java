package app.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.synoptic.domain.SourceId;
import app.synoptic.model.ModelException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Asked of servers that answer as they should, and of servers that do not.
@Timeout(60)
class ModelServerTest {

    private static final ModelServer.Limits PATIENT = new ModelServer.Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), 5_000);
    private static final ModelServer.Limits HASTY = new ModelServer.Limits(Duration.ofSeconds(20), Duration.ofMillis(300), 5_000);
    private static final ModelPrompt PROMPT = new ModelPrompt(new SourceId("gazette"), "List.", "The quay was closed.");

    private static ModelException asked(String address, ModelServer.Limits limits) {
        try (ModelServer server = new ModelServer(ModelAddress.of(address), limits)) {
            ModelException failed = catchThrowableOfType(ModelException.class, () -> server.complete("m", PROMPT));
            assertThat(failed).isNotNull();
            assertThat(failed.address()).isEqualTo(address);
            return failed;
        }
    }

    @Test
    void listsModelsAndSendsNoMoreThanThePrompt() throws IOException {
        try (Oracle oracle = Oracle.answering(_ -> "{}"); ModelServer server = new ModelServer(ModelAddress.of(oracle.address() + "/v1/"))) {
            assertThat(server.models()).containsExactly(Oracle.MODEL);
            assertThat(oracle.asked()).isEmpty();
            assertThat(server.complete(Oracle.MODEL, PROMPT)).isEqualTo("{}");
            assertThat(oracle.asked()).containsExactly(PROMPT.request(Oracle.MODEL));
            var sent = JsonMapper.shared().readTree(oracle.asked().getFirst());
            assertThat(sent.get("messages").get(1).get("content").asString()).isEqualTo(PROMPT.text());
            assertThat(sent.get("stream").asBoolean()).isFalse();
            ModelException unknown = catchThrowableOfType(ModelException.class, () -> server.require("other"));
            assertThat(unknown.reason()).isEqualTo(Reason.UNKNOWN_MODEL);
            assertThat(unknown.detail()).isEqualTo(Oracle.MODEL);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | I think so, yes                                                        | NOT_JSON   |
            200 | {"choices": [{"message": {"content": "{}"}}]} data: more                | NOT_JSON   |
            200 | {"choices": [], "choices": []}                                          | NOT_JSON   |
            200 | {"choices": []}                                                         | WRONG_JSON | choices/message/content
            200 | {"choices": [{"message": {"content": null}}]}                           | WRONG_JSON | choices/message/content
            200 | {"choices": [{"finish_reason": "length", "message": {"content": "{}"}}]} | UNFINISHED |
            404 | {"error": {"message": "no such\\nmodel"}}                               | STATUS     | 404 no such model
            500 | <html>                                                                  | STATUS     | 500
            302 | {}                                                                      | STATUS     | 302
            """)
    void saysWhatIsWrongWithAnAnswer(int status, String body, Reason reason, String detail) throws IOException {
        try (Oracle oracle = Oracle.saying(status, body, _ -> body)) {
            ModelException failed = asked(oracle.address(), PATIENT);
            assertThat(failed.reason()).isEqualTo(reason);
            assertThat(failed.detail()).isEqualTo(detail == null ? "" : detail);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"models": []}        | data
            {"data": {"id": "a"}} | data
            {"data": [{"id": 3}]} | data/id
            """)
    void refusesListsOfAnotherForm(String body, String missing) throws IOException {
        try (Oracle oracle = Oracle.saying(200, body, _ -> body); ModelServer server = new ModelServer(ModelAddress.of(oracle.address()))) {
            ModelException failed = catchThrowableOfType(ModelException.class, server::models);
            assertThat(failed.reason()).isEqualTo(Reason.WRONG_JSON);
            assertThat(failed.detail()).isEqualTo(missing);
        }
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(asked("http://127.0.0.1:" + port, PATIENT).reason()).isEqualTo(Reason.REFUSED);
        assertThat(asked("http://nowhere.invalid", PATIENT).reason()).isEqualTo(Reason.UNKNOWN_HOST);
    }

    @Test
    void doesNotWaitForOneThatStalls() throws Exception {
        try (Oracle.Raw raw = new Oracle.Raw("", true, "")) {
            assertThat(asked(raw.address(), HASTY).reason()).isEqualTo(Reason.SLOW);
            raw.left();
        }
        try (Oracle.Raw raw = new Oracle.Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cho", true, "")) {
            assertThat(asked(raw.address(), HASTY).reason()).isEqualTo(Reason.SLOW);
            raw.left();
        }
    }

    @Test
    void hangsUpOnAnAnswerWithoutEnd() throws Exception {
        try (Oracle.Raw raw = new Oracle.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", true, "data: {}\n\n")) {
            ModelException failed = asked(raw.address(), PATIENT);
            assertThat(failed.reason()).isEqualTo(Reason.TOO_LONG);
            assertThat(failed.detail()).isEqualTo("5000");
            raw.left();
        }
    }

    @Test
    void saysThatAnAnswerWasCutOff() throws Exception {
        for (String begun : new String[] {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"choices\"", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"cho", ""}) {
            try (Oracle.Raw raw = new Oracle.Raw(begun, false, "")) {
                assertThat(asked(raw.address(), PATIENT).reason()).as(begun).isEqualTo(Reason.CUT_OFF);
            }
        }
        try (Oracle.Raw raw = new Oracle.Raw("SSH-2.0-OpenSSH_9.6\r\n\r\n", true, "")) {
            assertThat(asked(raw.address(), PATIENT).reason()).isEqualTo(Reason.NO_HTTP);
        }
    }

    @Test
    void isCalledOffByAnInterrupt() throws Exception {
        try (Oracle.Raw raw = new Oracle.Raw("", true, "")) {
            AtomicReference<ModelException> failed = new AtomicReference<>();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread asking = Thread.ofPlatform().start(() -> {
                failed.set(asked(raw.address(), PATIENT));
                interrupted.complete(Thread.currentThread().isInterrupted());
            });
            raw.called();
            asking.interrupt();
            assertThat(interrupted.get()).isTrue();
            assertThat(failed.get().reason()).isEqualTo(Reason.CANCELLED);
            raw.left();
        }
    }
}
