package app.synoptic.exchange.bibliography;

import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.exchange.account.SourceNotes;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import app.synoptic.report.words.AuthorName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RIS in UTF-8, which Zotero, EndNote and Mendeley read: an article of a newspaper for each source, and a note for each thing it says.
///
/// @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">The tags</a>
public final class RisRecords implements FormatWriter.OfFile {

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        SourceNotes notes = new SourceNotes(content);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Source source : content.sources()) {
            writer.write(record(content, source, notes.of(source.id())));
        }
        writer.flush();
        return EntryLosses.of(content, "DA", "N1");
    }

    private static String record(ExportContent content, Source source, List<String> said) {
        StringBuilder record = new StringBuilder();
        tag(record, "TY", "NEWS");
        tag(record, "ID", source.id().value());
        source.authors().forEach(author -> tag(record, "AU", AuthorName.of(author).inverted()));
        tag(record, "TI", source.title());
        tag(record, "T2", source.publisher());
        dated(record, content, source.published());
        tag(record, "UR", source.url() == null ? "" : source.url());
        tag(record, "LA", source.language());
        tag(record, "N1", source.note() == null ? "" : source.note());
        EntryFacts.of(source).forEach((name, value) -> tag(record, "KW", name + "=" + value));
        said.forEach(line -> tag(record, "N1", line));
        return record.append("ER  - \r\n\r\n").toString();
    }

    /// The day before the year, since some readers believe what comes first. `2022/01/06/`, as far as it is known; where that is not all there is to say of a date, the rest in words.
    private static void dated(StringBuilder record, ExportContent content, @Nullable Edtf date) {
        LocalDate first = Days.of(date, ZoneOffset.UTC).first();
        if (date == null || first == null || first.getYear() < 0) {
            return;
        }
        String year = "%04d".formatted(first.getYear());
        boolean month = date.precision().compareTo(EdtfPrecision.MONTH) >= 0;
        boolean day = date.precision().compareTo(EdtfPrecision.DAY) >= 0;
        tag(record, "DA", "%s/%s/%s/%s".formatted(year, month ? "%02d".formatted(first.getMonthValue()) : "", day ? "%02d".formatted(first.getDayOfMonth()) : "",
                Losses.plain(date) && date instanceof EdtfDate ? "" : content.words().dates().full(date).replace('/', '-')));
        tag(record, "PY", year);
    }

    /// A tag that has something to say, on one line.
    private static void tag(StringBuilder record, String tag, String value) {
        if (!value.isBlank()) {
            record.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append("\r\n");
        }
    }
}
