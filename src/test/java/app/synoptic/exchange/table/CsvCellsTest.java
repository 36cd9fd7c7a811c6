package app.synoptic.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://example.org\";\"here\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''+1"})
    void areNoFormulas(String words) throws IOException {
        String read = read(CsvCells.of(new ExportedCell.Text(words)));
        assertThat(read).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a \"quoted\" word", "two\r\nlines", "a,b", "'tis", " blank ", "1 - 2", "–2", ""})
    void areLeftAsTheyAre(String words) throws IOException {
        assertThat(read(CsvCells.of(new ExportedCell.Text(words)))).isEqualTo(words);
    }

    @Property
    void giveEveryTextBack(@ForAll @StringLength(max = 12) @CharRange(from = '\t', to = '\r') @CharRange(from = ' ', to = 'B') @CharRange(from = '＋', to = '＠') String words)
            throws IOException {
        String read = read(CsvCells.of(new ExportedCell.Text(words)));
        assertThat(read.isEmpty() || DANGEROUS.indexOf(read.charAt(0)) < 0).isTrue();
        assertThat(restored(read)).isEqualTo(words);
    }

    @Test
    void areNumbersAndDays() {
        assertThat(CsvCells.of(new ExportedCell.Amount(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(CsvCells.of(new ExportedCell.Amount(new BigDecimal("-2.50")))).isEqualTo("-2.50");
        assertThat(CsvCells.of(new ExportedCell.Day(LocalDate.of(2022, 1, 5)))).isEqualTo("2022-01-05");
        assertThat(CsvCells.of(ExportedCell.NOTHING)).isEmpty();
    }

    private static String restored(String read) {
        String bare = read.replaceFirst("^'+", "");
        return read.startsWith("'") && !bare.isEmpty() && DANGEROUS.indexOf(bare.charAt(0)) >= 0 ? read.substring(1) : read;
    }

    private static String read(String cell) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader("first," + cell + "\r\n")).getRecords().getFirst().get(1);
    }
}
