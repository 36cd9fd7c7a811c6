package app.synoptic.exchange.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.ExportSummary;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.Loss.What;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineJsonTest {

    @TempDir
    Path folder;

    @Test
    void hasASlideForEachEventWithAllThatTheSourcesSay() {
        ExportInput input = Shipped.input();
        Map<String, JsonNode> slides = events(written(input)).collect(Collectors.toMap(slide -> slide.get("unique_id").asString(), Function.identity()));

        assertThat(slides).hasSameSizeAs(input.dossier().events());
        for (Event event : input.dossier().events()) {
            JsonNode slide = slides.get(event.id().value());
            String text = Jsoup.parseBodyFragment(slide.get("text").get("text").asString()).text();
            assertThat(Jsoup.parseBodyFragment(slide.get("text").get("headline").asString()).text()).isEqualTo(event.label());
            assertThat(slide.get("start_date").get("year").asInt()).isBetween(1991, 2022);
            event.sources().forEach(source -> assertThat(text).contains(input.dossier().source(source).orElseThrow().publisher() + ":"));
            assertThat(slide.get("synoptic").get("date").asString()).isEqualTo(event.date().toString());
        }
    }

    @Test
    void holdsEveryPassage() {
        ExportInput input = Shipped.input();
        JsonNode file = written(input);
        Map<String, JsonNode> targets = Stream.concat(events(file).map(slide -> slide.get("synoptic")), file.get("synoptic").get("questions").values().stream())
                .flatMap(about -> about.get("testimonies").values().stream().flatMap(own -> own.get("passages").values().stream())
                        .map(target -> Map.entry(about.get("type").asString() + " " + target.get("id").asString(), target)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String texts = Stream.concat(events(file), Stream.of(file.get("title"))).map(slide -> Jsoup.parseBodyFragment(slide.get("text").get("text").asString()).text())
                .collect(Collectors.joining("\n"));

        List<CitedPassage> passages = Shipped.passages(input);
        assertThat(targets).hasSameSizeAs(passages);
        assertThat(passages).allSatisfy(passage -> {
            String selectors = targets.get((passage.id().testimony() instanceof AttestationId ? "event " : "question ") + passage.id()).get("selector").toString();
            assertThat(selectors).contains(passage.fingerprint());
            if (!passage.words().isEmpty()) {
                assertThat(texts).contains("“" + passage.words().replaceAll("\\s+", " ") + "” (digest, characters " + passage.place().orElseThrow().start());
            }
        });
    }

    @Test
    void saysWhatItHasNoPlaceFor() {
        ExportSummary summary = Exports.write(Shipped.input(), ExportFormat.TIMELINEJS, folder.resolve("out.json"));

        assertThat(summary.losses()).extracting(loss -> loss.what()).containsExactly(What.DATE_DOUBT, What.OWN_DATES, What.CONTRADICTIONS, What.SILENCES, What.QUESTIONS, What.PASSAGES);
        assertThat(summary.losses()).noneMatch(loss -> loss.field().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-01-05 | {\"year\":2022,\"month\":1,\"day\":5} | |",
        "2022-01 | {\"year\":2022,\"month\":1} | |",
        "1991 | {\"year\":1991} | |",
        "2022-01-05~ | {\"year\":2022,\"month\":1,\"day\":5} | | around 5 January 2022",
        "2021-23 | {\"year\":2021,\"month\":9,\"day\":1} | {\"year\":2021,\"month\":11,\"day\":30} | autumn 2021",
        "2022-01-06/2022-01-19 | {\"year\":2022,\"month\":1,\"day\":6} | {\"year\":2022,\"month\":1,\"day\":19} |",
        "2020/2021-03 | {\"year\":2020} | {\"year\":2021,\"month\":3} |",
        "2022-01-02/.. | {\"year\":2022,\"month\":1,\"day\":2} | | from 2 January 2022 on",
        "../2022-01-02 | {\"year\":2022,\"month\":1,\"day\":2} | | until 2 January 2022",
        "198X | {\"year\":1980,\"month\":1,\"day\":1} | {\"year\":1989,\"month\":12,\"day\":31} | 1980s",
        "-0044-03-15 | {\"year\":-44,\"month\":3,\"day\":15} | |",
        "2022-01-06T21:33:00+03:00 | {\"year\":2022,\"month\":1,\"day\":6,\"hour\":21,\"minute\":33,\"second\":0} | | 6 January 2022, 21:33 (UTC+3)"})
    void placesDates(String date, String start, String end, String display) {
        JsonNode slide = events(written(Shipped.bare(ExchangedAffairs.dated(date)))).findFirst().orElseThrow();

        assertThat(slide.get("start_date").toString()).isEqualTo(start);
        assertThat(slide.has("end_date") ? slide.get("end_date").toString() : null).isEqualTo(end);
        assertThat(slide.has("display_date") ? slide.get("display_date").asString() : null).isEqualTo(display);
    }

    @Test
    void tellsOfAnEventWithoutAYearOnTheTitleSlide() {
        Path file = folder.resolve("out.json");
        ExportSummary summary = Exports.write(Shipped.bare(ExchangedAffairs.dated("XXXX-12-25")), ExportFormat.TIMELINEJS, file);
        JsonNode read = JsonMapper.shared().readTree(file.toFile());

        assertThat(read.get("events").isEmpty()).isTrue();
        assertThat(read.get("title").get("text").get("text").asString()).contains("25 December", "Something happens");
        assertThat(summary.losses()).extracting(loss -> loss.what()).contains(What.UNDATED);
    }

    @Test
    void holdsNoMarkupOfOthers() {
        String script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        JsonNode file = written(Shipped.bare(ExchangedAffairs.labelled(List.of(script))));

        String headline = events(file).findFirst().orElseThrow().get("text").get("headline").asString();
        assertThat(Jsoup.parseBodyFragment(headline).select("script, img")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(headline).text()).isEqualTo(script);
    }

    private static Stream<JsonNode> events(JsonNode file) {
        return file.get("events").values().stream();
    }

    private JsonNode written(ExportInput input) {
        Path file = folder.resolve("out.json");
        Exports.write(input, ExportFormat.TIMELINEJS, file);
        return JsonMapper.shared().readTree(file.toFile());
    }
}
