package app.synoptic.exchange.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.ExportInput;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibtexEntriesTest {

    @TempDir
    Path folder;

    @Test
    void areReadWithEveryPassage() throws Exception {
        ExportInput input = Shipped.input();
        BibTeXDatabase file = read(input);

        assertThat(file.getEntries()).hasSameSizeAs(input.dossier().sources());
        for (Source source : input.dossier().sources()) {
            BibTeXEntry entry = file.resolveEntry(new Key(source.id().value()));
            assertThat(source.title().isEmpty() ? entry.getField(new Key("title")) : words(entry, "title")).isEqualTo(source.title().isEmpty() ? null : source.title());
            assertThat(words(entry, "journal")).isEqualTo(source.publisher());
            assertThat(entry.getField(new Key("date")).toUserString()).isEqualTo(String.valueOf(source.published()));
        }
        Entries.assertHasPassages(input, source -> words(file.resolveEntry(new Key(source.value())), "annote").replaceAll("\\s+", " "));
    }

    @Test
    void keepWhatTexWouldTakeForItsOwn() throws Exception {
        String title = "50 % of {A_B} cost $5 & #1 ~ 2^3 \\ end }";
        BibTeXEntry entry = read(Shipped.bare(ExchangedAffairs.told(List.of(Entries.of(title, List.of(), null))))).getEntries().values().iterator().next();

        assertThat(words(entry, "title")).isEqualTo(title);
        assertThat(words(entry, "journal")).isEqualTo("Velden & Herald {1}");
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo("https://example.org/a_b?c=%20#d");
    }

    @Test
    void tellAPersonFromAnOrganisation() throws Exception {
        BibTeXDatabase file = read(Shipped.bare(ExchangedAffairs.told(List.of(Entries.of("t", List.of("Human Rights Watch", "Ada van Rijn"), "2022-01-06")))));
        Map<String, CSLItemData> items = new BibTeXConverter().toItemData(file);

        assertThat(items.get("herald").getAuthor()[0].getLiteral()).isEqualTo("Human Rights Watch");
        assertThat(items.get("herald").getAuthor()[1].getGiven()).isEqualTo("Ada");
        BibTeXEntry entry = file.resolveEntry(new Key("herald"));
        assertThat(entry.getField(new Key("year")).toUserString()).isEqualTo("2022");
        assertThat(entry.getField(new Key("month")).toUserString()).isEqualTo("January");
    }

    private BibTeXDatabase read(ExportInput input) throws IOException, ParseException {
        Path file = folder.resolve("out.bib");
        Exports.write(input, ExportFormat.BIBTEX, file);
        return new BibTeXParser().parse(new StringReader(Files.readString(file)));
    }

    /// A field as TeX would print it.
    private static String words(BibTeXEntry entry, String field) {
        String tex = entry.getField(new Key(field)).toUserString();
        String words = tex.startsWith("{") && tex.endsWith("}") ? tex.substring(1, tex.length() - 1) : tex;
        for (Map.Entry<String, String> sign : Map.of("braceleft", "{", "braceright", "}", "asciitilde", "~", "asciicircum", "^").entrySet()) {
            words = words.replace("\\text" + sign.getKey() + "{}", sign.getValue());
        }
        return words.replaceAll("\\\\([&%$#_])", "$1").replace("\\textbackslash{}", "\\");
    }
}
