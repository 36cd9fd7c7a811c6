package app.synoptic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.exchange.content.ExportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {

    private static final ExportInput INPUT = Shipped.input();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void leaveNothingWhereTheyAreNotWantedAnyMore(ExportFormat format) throws IOException {
        Path file = folder.resolve("out." + format.ending());

        assertThatThrownBy(() -> Exports.write(INPUT, format, file, (_, _) -> false)).isInstanceOf(CancellationException.class);

        assertThat(inside()).isEmpty();
    }

    @Test
    void leaveNothingOfWhatWasWritten() throws IOException {
        assertThatThrownBy(() -> Exports.write(INPUT, ExportFormat.CSV, folder.resolve("out"), (done, _) -> done < 20)).isInstanceOf(CancellationException.class);

        assertThat(inside()).isEmpty();
    }

    @Test
    void areFollowedToTheEnd() {
        Set<Integer> seen = new HashSet<>();
        ExportSummary summary = Exports.write(INPUT, ExportFormat.CSV, folder.resolve("out"), (done, all) -> {
            assertThat(done).isBetween(0, all);
            seen.add(done);
            return true;
        });

        assertThat(seen).contains(0, 1, summary.testimonies());
    }

    @ParameterizedTest
    @EnumSource
    void sayWhyTheyCannotBeWritten(ExportFormat format) {
        assertThatThrownBy(() -> Exports.write(INPUT, format, folder.resolve("none/out." + format.ending()))).isInstanceOf(ExchangeException.class)
                .hasMessageMatching("The export cannot be written to .*none.*: its folder does not exist\\.");
    }

    @ParameterizedTest
    @CsvSource({"CSV, out.zip, true", "CSV, out.ZIP, true", "CSV, out, true", "CSV, out.csv, true", "CSV, out.txt, false", "XLSX, out.xlsx, true", "XLSX, out.zip, false",
        "ICS, out, false", "UCDP, out.csv, true", "UCDP, out, false", "CSL, OUT.JSON, true"})
    void knowWhatTheirFilesAreCalled(ExportFormat format, String name, boolean fits) {
        assertThat(format.fits(Path.of(name))).isEqualTo(fits);
    }

    @Test
    void haveEachANameOfItsOwn() {
        assertThat(Arrays.stream(ExportFormat.values()).map(ExportFormat::word)).doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(ExportFormat.of(word)).isPresent());
        assertThat(ExportFormat.of("RIS")).contains(ExportFormat.RIS);
        assertThat(ExportFormat.of("odt")).isEmpty();
    }

    private List<Path> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
