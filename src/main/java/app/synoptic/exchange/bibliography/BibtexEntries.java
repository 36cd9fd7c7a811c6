package app.synoptic.exchange.bibliography;

import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.exchange.account.SourceNotes;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.report.words.AuthorName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// BibTeX in UTF-8: an article for each source. BibLaTeX finds the date as the dossier has it, which is EDTF, in `date`; others the
/// year and month. What the source says stands in `annote`.
public final class BibtexEntries implements FormatWriter.OfFile {

    /// The names of months are macros, which every style writes as it likes.
    private static final String MONTH = "month";

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        SourceNotes notes = new SourceNotes(content);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Source source : content.sources()) {
            writer.write(entry(source, notes.of(source.id())));
        }
        writer.flush();
        return EntryLosses.of(content, "date", "annote");
    }

    private static String entry(Source source, List<String> said) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", source.authors().stream().map(AuthorName::of).map(BibtexEntries::author).collect(Collectors.joining(" and ")));
        fields.put("title", source.title().isEmpty() ? "" : "{" + LatexText.of(source.title()) + "}");
        fields.put("journal", LatexText.of(source.publisher()));
        dated(fields, source);
        fields.put("url", source.url() == null ? "" : LatexText.address(source.url()));
        fields.put("langid", source.language());
        fields.put("note", source.note() == null ? "" : LatexText.of(source.note()));
        fields.put("keywords", LatexText.of(EntryFacts.of(source).entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue()).collect(Collectors.joining(", "))));
        fields.put("annote", LatexText.of(String.join("\n\n", said)));
        return fields.entrySet().stream().filter(field -> !field.getValue().isEmpty()).map(field -> "  " + field.getKey() + " = " + (field.getKey().equals(MONTH) ? field.getValue() : "{" + field.getValue() + "}"))
                .collect(Collectors.joining(",\n", "@article{" + source.id() + ",\n", "\n}\n\n"));
    }

    private static String author(AuthorName name) {
        return name.organisation() ? "{" + LatexText.of(name.family()) + "}" : LatexText.of(name.inverted());
    }

    private static void dated(Map<String, String> fields, Source source) {
        Edtf date = source.published();
        LocalDate first = Days.of(date, ZoneOffset.UTC).first();
        if (date == null) {
            return;
        }
        fields.put("date", date.toString());
        if (first != null) {
            fields.put("year", Integer.toString(first.getYear()));
            LocalDate last = Days.of(date, ZoneOffset.UTC).last();
            if (last != null && last.getYear() == first.getYear() && last.getMonth() == first.getMonth()) {
                fields.put(MONTH, first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            }
        }
    }
}
