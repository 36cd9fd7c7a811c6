package app.synoptic.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @TempDir
    Path folder = Path.of("");

    private static List<TableRow> rows(TableFile table) {
        List<TableRow> all = new ArrayList<>();
        try (TableRowReader rows = table.rows()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private List<List<String>> cells(byte[] bytes, String name) throws IOException {
        return rows(TableFile.of(Files.write(folder.resolve(name), bytes))).stream().map(TableRow::cells).toList();
    }

    private List<List<String>> cells(String text) throws IOException {
        return cells(text.getBytes(StandardCharsets.UTF_8), "t.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsBySeveralRowsWhatSeparatesThem(String separator) throws IOException {
        String text = "date;label;note\n2022-01-05;\"Fire; then, smoke | and\tash\";x\n2022-01-06;Rain at last;\n".replace(";", separator);
        assertThat(cells(text)).hasSize(3).allMatch(row -> row.size() == 3).last().asList().startsWith("2022-01-06");
    }

    @Test
    void readsWhatIsQuotedAndCountsRowsAsASpreadsheetDoes() throws IOException {
        List<TableRow> rows = rows(TableFile.of(Files.writeString(folder.resolve("q.csv"), "\uFEFFa,b\r\n\"two\nlines\",\"a \"\"word\"\"\"\r\n\r\n=1+1,c\r\n")));
        assertThat(rows).extracting(TableRow::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.getFirst().cells()).containsExactly("a", "b");
        assertThat(rows.get(1).cells()).containsExactly("two\nlines", "a \"word\"");
        assertThat(rows.get(2).blank()).isTrue();
        assertThat(rows.get(3).cell(0)).isEqualTo("=1+1");
        assertThat(rows.get(3).cell(7)).isEmpty();
    }

    @Test
    void takesTheFirstLineAtItsWord() throws IOException {
        assertThat(cells("sep=|\na|b,c,d\n1|2,3,4\n")).containsExactly(List.of("a", "b,c,d"), List.of("1", "2,3,4"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Пожар на складе", "UTF-16LE, Пожар на складе", "windows-1252, Überfall auf die Brücke in Köln"})
    void readsOtherEncodingsThatBeginFarDown(String charset, String label) throws IOException {
        String plain = charset.startsWith("UTF") ? "\uFEFF" : "";
        String text = plain + "date,label\n" + "2022-01-05,plain words of the table\n".repeat(60_000) + ("2022-01-06," + label + " и потом\n").replace(" и потом", "").repeat(400);
        List<List<String>> cells = cells(text.getBytes(Charset.forName(charset)), "e.csv");
        assertThat(cells).hasSize(60_401).last().asList().containsExactly("2022-01-06", label);
    }

    @Test
    void readsTheCellsOfAWorkbookAsTheyAreShown() throws IOException {
        byte[] book = Workbooks.of("""
                <row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><r><t>two </t></r><r><t>runs</t></r></is></c></row>
                <row r='4'><c r='A4' s='1'><v>44566</v></c><c r='B4' s='2'><v>44566.604166666664</v></c><c r='C4' s='3'><v>2.5</v></c>
                <c r='D4'><v>0.30000000000000004</v></c><c r='E4' t='b'><v>1</v></c><c r='F4' s='4'><v>1</v></c><c r='G4' s='5'><v>0.5</v></c></row>
                <row><c t='str'><f>HYPERLINK("http://x.example/","label")</f><v>label</v></c><c><f>1/0</f></c><c><v>1E3</v></c></row>""",
                "<si><t>shared</t><rPh><t>aside</t></rPh></si>");
        List<TableRow> rows = rows(TableFile.of(Files.write(folder.resolve("w.xlsx"), book)));
        assertThat(rows).extracting(TableRow::number).containsExactly(1L, 4L, 5L);
        assertThat(rows.get(0).cells()).containsExactly("shared", "", "two runs");
        assertThat(rows.get(1).cells()).containsExactly("2022-01-05", "2022-01-05T14:30", "2.5", "0.3", "true", "1900-01-01", "12:00");
        assertThat(rows.get(2).cells()).containsExactly("label", "", "1000");
    }

    @Test
    void readsTheSheetThatIsNamed() throws IOException {
        Path book = Files.write(folder.resolve("s.xlsx"), Workbooks.of("<row><c><v>7</v></c></row>", ""));
        assertThat(TableFile.of(book).sheets()).containsExactly("Events", "Other");
        assertThat(rows(TableFile.of(book, "Other")).getFirst().cells()).containsExactly("elsewhere");
        assertThat(rows(TableFile.of(book)).getFirst().cells()).containsExactly("7");
    }

    /// Cells of any letters come back from what RFC 4180 makes of them.
    @Property(tries = 60)
    void readsBackWhatIsWritten(@ForAll("tables") List<List<String>> table) throws IOException {
        StringBuilder csv = new StringBuilder("first,second,third\r\n");
        table.forEach(row -> csv.append(String.join(",", row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList())).append("\r\n"));
        Path file = Files.writeString(Files.createTempFile("table", ".csv"), csv);
        try {
            assertThat(rows(TableFile.of(file)).stream().skip(1).map(TableRow::cells).toList()).isEqualTo(table);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings().withChars("ab,;\t|\"\n 1ü–語").ofMaxLength(12).list().ofSize(3).list().ofMaxSize(8);
    }
}
