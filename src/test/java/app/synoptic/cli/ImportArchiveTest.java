package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.FerryPages;
import app.synoptic.read.Saved;
import app.synoptic.read.Warcs;
import app.synoptic.read.Zips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person sees who gives the program files that hold several articles.
class ImportArchiveTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void keepADossier() {
        store = Harbour.in(folder).store();
    }

    private Path saved(String name) throws Exception {
        return Files.write(folder.resolve(name), Saved.bytes(name));
    }

    private static Warcs.Page page(int number) {
        return Warcs.Page.of("http://village.example/" + number, "Notice " + number, "On day " + number + " the ferry stayed in the harbour.",
                "Nobody said on day " + number + " when it would sail again.");
    }

    private Path notices(int count) throws Exception {
        return Files.write(folder.resolve("notices.warc"), Warcs.of(IntStream.rangeClosed(1, count).mapToObj(ImportArchiveTest::page).toArray(Warcs.Page[]::new)));
    }

    private List<String> titles() {
        return dump().at("/sources").valueStream().map(source -> source.get("title").asString()).skip(2).toList();
    }

    @Test
    void takesInEachPageOfAnArchiveAsASource() throws Exception {
        Path archive = notices(6);

        Headless run = Headless.run("import", "--store", store, archive);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(7).last().isEqualTo("6 files and pages: 6 new sources.");
        assertThat(run.out().lines().findFirst().orElseThrow()).startsWith(archive + "#http://village.example/1: not recognised; a new source ");
        assertThat(titles()).containsExactly("Notice 1", "Notice 2", "Notice 3", "Notice 4", "Notice 5", "Notice 6");
        assertThat(Headless.run("import", "--store", store, "--page", "2", archive).out()).startsWith(archive + "#http://village.example/2: already held");
        assertThat(Headless.run("import", "--store", store, "--json", "--page", "2", archive).out()).contains("#http://village.example/2");
        assertThat(Headless.run("check", "--store", store).exit()).isZero();
    }

    @Test
    void takesInOnlyThePagesThatAreNamed() throws Exception {
        Path archive = notices(4);

        Headless run = Headless.run("import", "--store", store, "--page", "http://village.example/3", "--page", "1", "--page", "9", archive);

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).isEqualTo(archive + ": there is no page 9 in this file\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(titles()).containsExactly("Notice 1", "Notice 3");
    }

    @Test
    void takesInTheSameArticleFromAnyArchiveAsOneSource() throws Exception {
        Headless run = Headless.run("import", "--store", store, saved("pump.warc.gz"), saved("pump.wacz"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2).last().asString().contains("pump.wacz#", "already held");
        assertThat(titles()).containsExactly(Saved.TITLE);
    }

    @Test
    void takesInTheOtherPagesWhereOneIsNoArticle() throws Exception {
        Path zip = Files.write(folder.resolve("saved.zip"), Zips.of("empty.html", "<html></html>", "ferry.html", FerryPages.newspaper()));

        Headless run = Headless.run("import", "--store", store, zip);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(zip + "#empty.html: there is no text in this file\n");
        assertThat(titles()).containsExactly(FerryPages.HEADLINE);
    }

    @Test
    @Tag("process")
    void takesInABookWholeOrASourceForEachChapter() throws Exception {
        Path book = saved("pump.epub");

        assertThat(Headless.run("import", "--store", store, book).out()).startsWith(book + ": not recognised");
        assertThat(Headless.run("import", "--store", store, "--chapters", book).out()).startsWith(book + "#OEBPS/sections/section0001.xhtml: ");
    }

    @Test
    void readsAnArchiveAsPlainTextInTheEncodingThatIsSaid() throws Exception {
        Headless run = Headless.run("import", "--store", store, "--encoding", "UTF-8", notices(2));

        assertThat(run.out().lines()).hasSize(1);
        assertThat(dump("--texts").toString()).contains("WARC-Target-URI: http://village.example/2");
    }

    @Test
    void saysHowManyFilesOfAFolderAreLeftOut() throws Exception {
        Path desk = Files.createDirectories(folder.resolve("desk/ferry_files")).getParent();
        Files.writeString(desk.resolve("ferry.html"), FerryPages.newspaper());
        Files.writeString(desk.resolve("ferry_files/a.css"), "p {}");

        Headless run = Headless.run("import", "--store", store, desk);

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("1 other file in the folders given left out: pictures, styles and parts of saved pages\n");
        assertThat(run.exit()).isZero();
    }

    private JsonNode dump(String... options) {
        return JSON.readTree(Headless.run(Stream.concat(Stream.of("dump", "--store", store), Stream.of(options)).toArray()).out());
    }
}
