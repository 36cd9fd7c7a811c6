package app.synoptic.read.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"page_files", "page-Dateien", "page_fichiers", "page_archivos", "page.files", "page_pliki", "PAGE_FILES"})
    void areThoseInAFolderCalledAfterAPage(String folder) {
        SideFiles sides = new SideFiles(List.of("press/page.html", "press/" + folder + "/frame.html"));
        assertThat(sides.aside("press/" + folder + "/frame.html")).isTrue();
        assertThat(sides.aside("press/" + folder + "/deep/frame.html")).isTrue();
        assertThat(sides.aside("press/page.html")).isFalse();
        assertThat(sides.aside("other/" + folder + "/frame.html")).isFalse();
    }

    @Test
    void areNoArticlesInAFolderOfAnyOtherName() {
        SideFiles sides = new SideFiles(List.of("page.html", "page_2.html", "notes.txt"));
        for (String article : List.of("page_notes/a.html", "page/a.html", "notes_files/a.html", "page_2.html", "a.docx", "a.webarchive", "noextension", "dossier.zip")) {
            assertThat(sides.aside(article)).as(article).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.JPG", "a/b.css", "x.woff2", "a.min.js", "data.json"})
    void arePicturesStylesAndScripts(String file) {
        assertThat(new SideFiles(List.of(file)).aside(file)).isTrue();
    }
}
