package app.synoptic.exchange.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.ExportSummary;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.Loss.What;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {

    @TempDir
    Path folder;

    @Test
    void haveAnEntryForEachEventOfWhichTheDaysAreKnown() throws IOException {
        ExportInput input = Shipped.input();
        ICalendar calendar = read(input);
        Map<String, VEvent> entries = calendar.getEvents().stream().collect(Collectors.toMap(entry -> entry.getUid().getValue(), Function.identity()));
        List<Event> days = input.dossier().events().stream().filter(event -> event.date().precision().compareTo(EdtfPrecision.DAY) >= 0 && !event.date().toString().contains("..")).toList();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(calendar.validate(ICalVersion.V2_0).toString()).isTrue();
        assertThat(days).hasSizeGreaterThan(50).hasSizeLessThan(input.dossier().events().size());
        assertThat(entries.keySet()).containsExactlyInAnyOrderElementsOf(days.stream().map(event -> "kazakhstan-2022/" + event.id() + "@synoptic").toList());
        ExportContent content = Shipped.content(input);
        for (Event event : days) {
            VEvent entry = entries.get("kazakhstan-2022/" + event.id() + "@synoptic");
            String description = entry.getDescription().getValue();
            assertThat(entry.getSummary().getValue()).isEqualTo(event.label());
            assertThat(entry.getExperimentalProperty("X-SYNOPTIC-DATE").getValue()).isEqualTo(event.date().toString());
            event.attestations().forEach(own -> content.passages(own).forEach(passage -> assertThat(description)
                    .contains(passage.fingerprint(), passage.words().replaceAll("\\s+", " "))));
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-01-05, 2022-01-05, 2022-01-06", "2022-01-06/2022-01-19, 2022-01-06, 2022-01-20", "2022-01-05~, 2022-01-05, 2022-01-06",
        "2022-01-06T23:33:00-05:00, 2022-01-06, 2022-01-07"})
    void lastWholeDays(String date, LocalDate from, LocalDate until) throws IOException {
        VEvent entry = read(Shipped.bare(ExchangedAffairs.dated(date))).getEvents().getFirst();

        assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(entry.getDateStart().getValue())).isEqualTo(from);
        assertThat(day(entry.getDateEnd().getValue())).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01", "2022", "2021-23", "198X", "2022-01-XX", "../2022-01-02", "2022-01-02/..", "-0044-03-15"})
    void leaveOutWhatHasNoDay(String date) {
        ExportSummary summary = Exports.write(Shipped.bare(ExchangedAffairs.dated(date)), ExportFormat.ICS, folder.resolve("out.ics"));

        assertThat(summary.losses()).anyMatch(loss -> loss.what() == What.UNDATED && loss.field().isEmpty());
    }

    @Test
    void writeLinesThatEveryCalendarReads() throws IOException {
        String label = "Ä".repeat(60) + " 𝌆, one; two \\n three\r\nEND:VEVENT\u0007";
        Path file = folder.resolve("out.ics");
        ICalendar calendar = read(Shipped.bare(ExchangedAffairs.of(List.of(), ExchangedAffairs.dated("2022-01-05").events().stream().map(event -> ExchangedAffairs.called(event, label)).toList())));

        assertThat(calendar.getEvents().getFirst().getSummary().getValue()).isEqualTo("Ä".repeat(60) + " 𝌆, one; two \\n three\nEND:VEVENT ");
        List<String> lines = Arrays.asList(Files.readString(file).split("\r\n"));
        assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"));
        assertThat(calendar.getEvents()).extracting(entry -> entry.getUid().getValue()).containsExactly("affair/" + new EventId("e") + "@synoptic");
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    private ICalendar read(ExportInput input) throws IOException {
        Path file = folder.resolve("out.ics");
        Exports.write(input, ExportFormat.ICS, file);
        return Biweekly.parse(file.toFile()).first();
    }
}
