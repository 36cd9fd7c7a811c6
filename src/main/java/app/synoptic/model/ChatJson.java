package app.synoptic.model;

import static app.synoptic.model.ModelException.Reason.NOT_JSON;
import static app.synoptic.model.ModelException.Reason.UNFINISHED;
import static app.synoptic.model.ModelException.Reason.WRONG_JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Answers of a server, read strictly: one whole JSON value, no name twice, and nothing behind it.
record ChatJson(ModelAddress address) {

    static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final int LONGEST_COMPLAINT = 200;

    /// `{"data": [{"id": "…"}, …]}`; a server without models may say `null`.
    List<String> models(byte[] body) {
        JsonNode data = read(body).path("data");
        if (!data.isArray() && !data.isNull()) {
            throw wrong("data");
        }
        List<String> models = new ArrayList<>();
        for (JsonNode model : data) {
            JsonNode id = model.path("id");
            if (!id.isString() || id.asString().isBlank()) {
                throw wrong("data/id");
            }
            models.add(id.asString());
        }
        return models;
    }

    /// `{"choices": [{"message": {"content": "…"}, "finish_reason": "stop"}]}`.
    String answer(byte[] body) {
        JsonNode choice = read(body).path("choices").path(0);
        if (choice.path("finish_reason").isString() && choice.path("finish_reason").asString().equals("length")) {
            throw new ModelException(UNFINISHED, address.toString(), "");
        }
        JsonNode content = choice.path("message").path("content");
        if (!content.isString()) {
            throw wrong("choices/message/content");
        }
        return content.asString();
    }

    private JsonNode read(byte[] body) {
        return whole(() -> STRICT.readTree(body));
    }

    /// What a model answered, as JSON.
    JsonNode read(String answer) {
        return whole(() -> STRICT.readTree(answer));
    }

    private JsonNode whole(Supplier<JsonNode> reading) {
        try {
            JsonNode read = reading.get();
            if (read.isMissingNode()) {
                throw new ModelException(NOT_JSON, address.toString(), "");
            }
            return read;
        } catch (JacksonException e) {
            throw new ModelException(NOT_JSON, address.toString(), "", e);
        }
    }

    private ModelException wrong(String missing) {
        return new ModelException(WRONG_JSON, address.toString(), missing);
    }

    /// What a server says beside its status, as `{"error": {"message": "…"}}` or `{"error": "…"}`, on one line; empty if it says nothing.
    static String complaint(byte[] body) {
        JsonNode error;
        try {
            error = STRICT.readTree(body).path("error");
        } catch (JacksonException e) {
            error = MissingNode.getInstance();
        }
        JsonNode message = error.isString() ? error : error.path("message");
        String line = message.isString() ? message.asString().replaceAll("\\s+", " ").strip() : "";
        return line.length() > LONGEST_COMPLAINT ? line.substring(0, LONGEST_COMPLAINT) + "…" : line;
    }
}
