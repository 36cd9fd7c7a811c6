package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GivenFilesTest {

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    @Test
    void areThoseInAFolderAndItsFoldersByName() throws IOException {
        Path late = file("press/b.txt");
        Path early = file("press/a.txt");
        Path deep = file("press/abroad/c.txt");
        Path alone = file("alone.txt");
        assertThat(GivenFiles.in(List.of(alone, folder.resolve("press"), early)).files()).containsExactly(alone, early, deep, late);
    }

    @Test
    void areTakenAsGivenWhereThereIsNothingInThem() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing.txt");
        assertThat(GivenFiles.in(List.of(empty, missing)).files()).containsExactly(empty, missing);
    }

    @Test
    void areBibliographiesAndTablesWhereAFolderHoldsNoArticles() throws IOException {
        Path ris = file("lists/library.ris");
        Path table = file("lists/more/events.csv");
        file("lists/photo.png");
        file("press/events.csv");
        Path article = file("press/a.txt");
        assertThat(GivenFiles.in(List.of(folder.resolve("lists"), folder.resolve("press"))).files()).containsExactly(ris, table, article);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void leaveOutWhatIsHiddenAndWhatALinkLeadsTo() throws IOException {
        file("press/.hidden/a.txt");
        file("press/.b.txt");
        Path seen = file("press/c.txt");
        Files.createSymbolicLink(folder.resolve("press/d.txt"), file("elsewhere/d.txt"));
        Files.createSymbolicLink(folder.resolve("press/round"), folder);
        assertThat(GivenFiles.in(List.of(folder.resolve("press"))).files()).containsExactly(seen);
    }

    @Test
    void leaveOutWhatWasSavedWithAPageAndCountIt() throws IOException {
        Path page = file("press/page.html");
        Path german = file("press/seite.htm");
        Path other = file("press/page_notes/a.html");
        file("press/page_files/frame.html");
        file("press/page_files/deep/ad.html");
        file("press/seite-Dateien/bild.JPG");
        file("press/photo.png");
        file("press/style.css");
        GivenFiles given = GivenFiles.in(List.of(folder.resolve("press")));
        assertThat(given.files()).containsExactly(page, other, german);
        assertThat(given.leftOut()).isEqualTo(5);
    }

    @Test
    void leaveOutTheFolderOfAPageThatIsGivenBesideIt() throws IOException {
        Path page = file("page.html");
        file("page_files/frame.html");
        assertThat(GivenFiles.in(List.of(page, folder.resolve("page_files"))).files()).containsExactly(page);
        assertThat(GivenFiles.in(List.of(folder.resolve("page_files"), page)).files()).containsExactly(page);
    }

    @Test
    void areTakenAsGivenWhateverTheyAre() throws IOException {
        Path photo = file("photo.png");
        Path frame = file("page_files/frame.html");
        file("pictures/a.png");
        assertThat(GivenFiles.in(List.of(photo, frame, folder.resolve("pictures"))).files()).containsExactly(photo, frame, folder.resolve("pictures"));
    }
}
