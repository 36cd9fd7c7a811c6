package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.FerryPages;
import app.synoptic.read.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person sees who asks what would be read of files.
class ReadTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void printsALineForEachFile() throws Exception {
        Path page = Files.writeString(folder.resolve("ferry.html"), FerryPages.newspaper());
        Headless run = Headless.run("read", page);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(page + ": " + FerryPages.HEADLINE + " · The Orrin Lantern · 2023-03-").contains(" words · ").endsWith(" words left out\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    @Tag("process")
    void printsAnObjectALineWithAllNames() throws Exception {
        Files.writeString(folder.resolve("a.html"), FerryPages.newspaper());
        Files.writeString(folder.resolve("b.txt"), FerryPages.HEADLINE + "\n\n" + String.join("\n\n", FerryPages.ARTICLE));
        Files.write(folder.resolve("c.pdf"), "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Headless run = Headless.run("read", "--json", folder);
        assertThat(run.exit()).isEqualTo(1);
        List<JsonNode> lines = run.out().lines().map(JSON::readTree).toList();
        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line.propertyNames()).containsExactly("file", "format", "reader", "title", "authors", "publisher",
                "published", "modified", "language", "url", "body", "text", "regions", "metadata", "error"));
        JsonNode page = lines.getFirst();
        assertThat(page.get("file").asString()).isEqualTo(folder.resolve("a.html").toString());
        assertThat(page.get("reader").asString()).isEqualTo("html/1");
        assertThat(page.get("body").asString()).isEqualTo(String.join("\n\n", FerryPages.ARTICLE));
        assertThat(page.get("error").isNull()).isTrue();
        JsonNode headline = page.get("regions").valueStream().filter(region -> region.get("kind").asString().equals("headline")).findFirst().orElseThrow();
        assertThat(page.get("text").asString().substring(headline.get("start").asInt(), headline.get("end").asInt())).isEqualTo(FerryPages.HEADLINE);
        assertThat(page.get("metadata").get("published").get(0).get("place").asString()).isNotEmpty();
        assertThat(lines.get(1).get("reader").asString()).isEqualTo("plain/1");
        assertThat(lines.get(2).get("error").asString()).contains("c.pdf").contains("damaged or cut off");
        assertThat(lines.get(2).get("text").isNull()).isTrue();
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.html"), "<html></html>");
        Headless run = Headless.run("read", empty, folder.resolve("missing.html"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(empty + ": there is no text in this file", folder.resolve("missing.html") + ": there is no such file");
    }

    @Test
    void keepsNothing() throws Exception {
        Path page = Files.writeString(folder.resolve("ferry.html"), FerryPages.newspaper());
        Headless.run("read", "--json", page);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(page);
        }
    }

    private Path saved(String name) throws Exception {
        return Files.write(folder.resolve(name), Saved.bytes(name));
    }

    @Test
    void readsEachPageOfAnArchiveOrOneOfThem() throws Exception {
        Path archive = saved("pump.wacz");
        Headless all = Headless.run("read", "--json", archive);
        assertThat(all.err()).isEmpty();
        JsonNode page = JSON.readTree(all.out());
        assertThat(page.get("file").asString()).isEqualTo(archive + "#http://village.example/old-pump");
        assertThat(page.get("url").asString()).isEqualTo(Saved.ADDRESS);
        assertThat(Headless.run("read", "--page", "1", archive).out()).contains(Saved.TITLE);
        assertThat(Headless.run("read", "--page", "http://village.example/old-pump", archive).exit()).isZero();
        Headless none = Headless.run("read", "--page", "2", archive);
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.err()).isEqualTo(archive + ": there is no page 2 in this file\n");
        assertThat(Headless.run("read", "--list", archive).out()).isEqualTo(archive + ": 1 · Village pump at Kellow runs again · 2026-11-30T11:10:40Z · http://village.example/old-pump\n");
    }

    @Test
    @Tag("process")
    void readsABookWholeOrByChapters() throws Exception {
        Path book = saved("pump.epub");
        assertThat(Headless.run("read", book).out()).startsWith(book + ": " + Saved.TITLE);
        assertThat(Headless.run("read", "--chapters", book).out()).startsWith(book + "#OEBPS/sections/section0001.xhtml: " + Saved.TITLE);
    }

    @Test
    void countsWhatLiesBesideThePagesOfAFolder() throws Exception {
        Files.writeString(folder.resolve("ferry.html"), FerryPages.newspaper());
        Files.createDirectory(folder.resolve("ferry_files"));
        Files.writeString(folder.resolve("ferry_files/frame.html"), FerryPages.newspaper());
        Files.writeString(folder.resolve("ferry_files/a.css"), "p {}");
        Headless run = Headless.run("read", folder);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("2 other files in the folders given left out: pictures, styles and parts of saved pages\n");
        assertThat(run.exit()).isZero();
    }
}
