package app.synoptic.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.report.document.ReportText;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationsTest {

    @TempDir
    Path folder;

    private final ExportInput input = Shipped.input();

    @Test
    void holdEveryPassageBothByItsWordsAndByItsPlace() throws IOException {
        Map<String, JsonNode> annotations = annotations().stream().collect(Collectors.toMap(node -> node.get("id").asString(), Function.identity()));
        List<CitedPassage> passages = Shipped.passages(input);

        assertThat(passages).hasSizeGreaterThan(300).allSatisfy(passage -> {
            String kind = passage.id().testimony() instanceof AttestationId ? "event" : "question";
            JsonNode target = annotations.get("urn:synoptic:dossier:kazakhstan-2022:" + kind + ":" + passage.id()).get("target");
            if (passage.kind() == TextKind.ORIGINAL) {
                assertThat(selector(target, "FingerprintSelector").get("tags").asString()).isEqualTo(passage.fingerprint());
            } else {
                String text = text(passage.source());
                JsonNode quote = selector(target, "TextQuoteSelector");
                JsonNode position = selector(target, "TextPositionSelector");
                int start = text.offsetByCodePoints(0, position.get("start").asInt());
                int end = text.offsetByCodePoints(0, position.get("end").asInt());
                assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").asString()).isEqualTo(passage.words());
                assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asString());
                assertThat(text.substring(end)).startsWith(quote.path("suffix").asString());
                assertThat(target.get("source").asString()).isEqualTo("urn:synoptic:text:" + Objects.requireNonNull(passage.text()).sha256());
            }
        });
    }

    @Test
    void areAsTheStandardHasThem() throws IOException {
        assertThat(problems(file())).isEmpty();
    }

    @Test
    void areFoundNotToBeAsTheStandardHasThem() throws IOException {
        String all = file();
        assertThat(problems(all.replace("\"TextPositionSelector\"", "\"TextPlaceSelector\""))).isNotEmpty();
        assertThat(problems(all.replaceAll("\"start\" : \\d+,", ""))).isNotEmpty();
        assertThat(problems(all.replace("\"target\"", "\"aim\""))).isNotEmpty();
        assertThat(problems(all.replace("http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/other"))).isNotEmpty();
    }

    @Test
    void pointAtTheAddressOfAnOriginalOrANameOfItsOwn() throws IOException {
        Set<String> sources = annotations().stream().map(node -> node.get("target")).filter(target -> target.path("textKind").asString().equals("original"))
                .map(target -> target.get("source").asString()).collect(Collectors.toSet());

        assertThat(sources).containsExactlyInAnyOrderElementsOf(input.dossier().sources().stream().map(source -> source.url() != null ? source.url()
                : "urn:synoptic:dossier:kazakhstan-2022:source:" + source.id()).toList());
        assertThat(input.dossier().sources()).anyMatch(source -> source.url() == null).anyMatch(source -> source.url() != null);
    }

    private List<JsonNode> annotations() throws IOException {
        JsonNode file = JsonMapper.shared().readTree(file());
        List<JsonNode> items = List.copyOf(file.get("first").get("items").values());
        assertThat(file.get("total").asInt()).isEqualTo(items.size());
        return items;
    }

    private String file() throws IOException {
        Path file = folder.resolve("out.jsonld");
        Exports.write(input, ExportFormat.WEBANNOTATION, file);
        return Files.readString(file);
    }

    private String text(SourceId source) {
        return input.texts().of(source, TextKind.DIGEST).map(ReportText::wording).map(Wording::text).orElseThrow();
    }

    private static JsonNode selector(JsonNode target, String type) {
        return target.get("selector").values().stream().filter(node -> node.get("type").asString().equals(type)).findFirst().orElseThrow();
    }

    private static List<Error> problems(String annotations) throws IOException {
        try (InputStream schema = WebAnnotationsTest.class.getResourceAsStream("web-annotation.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Objects.requireNonNull(schema))
                    .validate(annotations, InputFormat.JSON);
        }
    }
}
