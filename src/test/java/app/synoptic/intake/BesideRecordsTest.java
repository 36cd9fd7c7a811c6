package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.Zips;
import app.synoptic.read.pdf.Lighthouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideRecordsTest {

    private static final String RECORD = "TY  - NEWS\nTI  - The lamp of Orrin\nAU  - Quill, Marta\nDA  - 2023/05/02\n%sER  - \n";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path record(String name, String more) throws IOException {
        return file(name, RECORD.formatted(more).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> authors(Path file) {
        return ((CaptureText.Read) CaptureText.of(file)).reading().metadata().authors();
    }

    @Test
    @Tag("process")
    void describeTheFileTheyAreCalledAfterWhateverItsFormat() throws IOException {
        Path page = file("lamp.html", "<html><head><title>Lamp</title></head><body><h1>Lamp</h1><p>By Ann Lee</p><p>The lamp was lit on Monday.</p></body></html>".getBytes(StandardCharsets.UTF_8));
        Path pdf = file("lamp.pdf", Lighthouse.pdf("printed"));
        record("lamp.ris", "");

        assertThat(authors(page)).containsExactly("Marta Quill");
        assertThat(authors(pdf)).containsExactly("Marta Quill");
        assertThat(((CaptureText.Read) CaptureText.of(pdf)).text().metadata().best(Field.PUBLISHED)).contains("2023-05-02");
    }

    @Test
    @Tag("process")
    void areFoundInAListThatNamesTheFile() throws IOException {
        Path pdf = file("files/7/lamp.pdf", Lighthouse.pdf("printed"));
        record("My library.ris", "L1  - files/7/lamp.pdf\n");

        assertThat(authors(pdf)).containsExactly("Marta Quill");
    }

    @Test
    void lieBesideFilesInAPackedOneToo() throws IOException {
        Path zip = file("all.zip", Zips.of("press/lamp.txt", "The lamp\n\nThe lamp was lit on Monday evening, says the keeper.".getBytes(StandardCharsets.UTF_8),
                "press/lamp.ris", RECORD.formatted("").getBytes(StandardCharsets.UTF_8)));

        FileCaptures.Several several = (FileCaptures.Several) FileCaptures.of(zip, false);
        assertThat(several.items()).hasSize(1);
        assertThat(((CaptureText.Read) several.items().getFirst().text().get()).reading().metadata().authors()).containsExactly("Marta Quill");
    }

    @Test
    void areNoArticlesWhereTheyAreGivenWithTheirFiles() throws IOException {
        Path pdf = file("lamp.pdf", Lighthouse.pdf("printed"));
        Path record = record("lamp.ris", "");
        Path other = record("other.ris", "");

        assertThat(GivenFiles.in(List.of(record, pdf, other))).isEqualTo(new GivenFiles(List.of(pdf, other), 1));
    }
}
