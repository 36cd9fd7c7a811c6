package app.synoptic.intake.custody;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.intake.Dossiers;
import app.synoptic.intake.Importer;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.h2.sql.Connections;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RereadingTest {

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8"><title>The mill</title></head><body><article><h1>The mill stands still</h1>
            <p>Nobody has turned the wheel since the flood of March, and the miller has left the valley for good.</p></article></body></html>
            """;

    @TempDir
    Path folder;

    private H2Library filled() throws IOException {
        H2Library library = H2Library.open(folder.resolve("library"));
        Dossiers.fillEmpty(library);
        Importer importer = new Importer(library);
        importer.take(Files.writeString(folder.resolve("mill.html"), PAGE), library.dossiers().getFirst());
        importer.take(Files.write(folder.resolve("old.txt"), "Мельница стоит\n\nНикто не крутил колесо с мартовского половодья.\n".getBytes(Charset.forName("KOI8-R"))),
                library.dossiers().getFirst(), Charset.forName("KOI8-R"));
        return library;
    }

    @Test
    void everyTextIsMadeAgainFromItsFile() throws IOException {
        try (H2Library library = filled()) {
            Rereading again = Rereading.of(library);
            assertThat(again.otherwise()).isEmpty();
            assertThat(again.otherReader()).isZero();
            assertThat(again.same()).isEqualTo(7);
            assertThat(again.passages()).isGreaterThan(300);
        }
    }

    @Test
    void aTextThatItsReaderMakesOtherwiseIsNamed() throws IOException {
        filled().close();
        try (Connections store = Connections.open(folder.resolve("library/library.mv.db"))) {
            store.write(sql -> {
                sql.execute("UPDATE text SET wording = REPLACE(wording, 'Nobody', 'Anyone') WHERE reader LIKE 'html/%'");
                sql.renew("text", "TRUE");
                return true;
            });
        }
        try (H2Library library = H2Library.open(folder.resolve("library"))) {
            assertThat(Rereading.of(library).otherwise()).hasSize(1);
        }
    }
}
