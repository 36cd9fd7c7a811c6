package app.synoptic.exchange.timeline;

import app.synoptic.domain.Event;
import app.synoptic.domain.Status;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.exchange.account.AccountText;
import app.synoptic.exchange.account.EventAccount;
import app.synoptic.exchange.account.QuestionsByEvent;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A calendar (iCalendar, RFC 5545) with an entry for each event of which the days are known: hours and zones are no matter of
/// calendars of the past, so an entry lasts whole days. All that the sources say stands in its description.
public final class CalendarDays implements FormatWriter.OfFile {

    private static final String DESCRIPTION = "DESCRIPTION";
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        List<Event> placed = content.events().stream().filter(event -> days(event.date(), content) != null).toList();
        QuestionsByEvent questions = new QuestionsByEvent(content, placed);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CalendarLines lines = new CalendarLines(writer);
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.text("PRODID", "-//Synoptic//" + content.input().program() + "//EN");
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", content.dossier().title());
        for (Event event : placed) {
            entry(lines, content, event, questions);
        }
        lines.put("END", "VCALENDAR");
        writer.flush();
        return new Losses(content).dates(DESCRIPTION, DESCRIPTION).add(Loss.What.UNDATED, content.events().size() - placed.size(), "").contradictions(DESCRIPTION)
                .silences(DESCRIPTION).add(Loss.What.QUESTIONS, content.questions().size() - questions.homeless(), DESCRIPTION)
                .add(Loss.What.QUESTIONS, questions.homeless(), "").passages(DESCRIPTION).all();
    }

    private static void entry(CalendarLines lines, ExportContent content, Event event, QuestionsByEvent questions) throws IOException {
        Days days = days(event.date(), content);
        if (days == null || days.first() == null || days.last() == null) {
            throw new IllegalArgumentException("no days: " + event.date());
        }
        lines.put("BEGIN", "VEVENT");
        lines.text("UID", content.dossier().id() + "/" + event.id() + "@synoptic");
        lines.put("DTSTAMP", day(content.input().written()) + "T000000Z");
        lines.put("DTSTART;VALUE=DATE", day(days.first()));
        lines.put("DTEND;VALUE=DATE", day(days.last().plusDays(1)));
        lines.text("SUMMARY", event.label());
        lines.texts("CATEGORIES", Stream.concat(Stream.of(content.dossier().called(event.kind())), event.tags().stream()).toList());
        if (!event.places().isEmpty()) {
            lines.text("LOCATION", String.join(", ", event.places()));
        }
        lines.put("STATUS", event.status() == Status.PLANNED ? "TENTATIVE" : "CONFIRMED");
        lines.put("TRANSP", "TRANSPARENT");
        lines.text("X-SYNOPTIC-DATE", event.date().toString());
        List<String> description = new ArrayList<>(List.of(content.words().dates().full(event.date())));
        if (event.note() != null) {
            description.add(event.note());
        }
        description.addAll(AccountText.lines(EventAccount.of(content, event), questions.of(event), content.options().language()));
        lines.text(DESCRIPTION, String.join("\n", description));
        lines.put("END", "VEVENT");
    }

    /// The days an event takes, both included; null where they are not known to the day.
    private static @Nullable Days days(Edtf date, ExportContent content) {
        boolean known = switch (date) {
            case EdtfDate day -> whole(day);
            case EdtfMoment _ -> true;
            case EdtfInterval(EdtfDate from, EdtfDate to) -> whole(from) && whole(to);
            case EdtfInterval _ -> false;
        };
        return known ? Days.of(date, content.dossier().zone()) : null;
    }

    /// A calendar has years of four digits.
    private static boolean whole(EdtfDate date) {
        return date.day() != null && !date.unspecified() && !date.first().isBefore(FIRST) && !date.first().isAfter(LAST);
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
