package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.read.FerryPages;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person sees who gives files to the program.
@Tag("slow")
class ImportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RUSSIAN = "Паром не вышел из гавани, потому что рулевой заболел. К полудню на причале собралось около "
            + "сорока человек с корзинами; дежурный обещал катер к вечеру, но катер не пришёл.";

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path store;

    @BeforeEach
    void keepADossier() {
        harbour = Harbour.in(folder);
        store = harbour.store();
    }

    @Test
    void recognisesOriginalsByContentUnderAnyName() throws Exception {
        Path renamed = Files.copy(harbour.courier(), folder.resolve("жүктеу (1).bak"));

        Headless run = Headless.run("import", "--store", store, renamed, harbour.gazette());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(renamed + ": recognised as Harbour Courier; 3 of 3 passages exact\n"
                + harbour.gazette() + ": recognised as Saltmarsh Gazette; 4 of 4 passages exact\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void saysThatAnEncodingIsAGuess() throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), RUSSIAN.getBytes(Charset.forName("KOI8-R")));

        assertThat(Headless.run("import", "--store", store, letter).out()).contains("; read as KOI8-R, a guess: ");
        assertThat(wordings()).contains(RUSSIAN);
        assertThat(Headless.run("import", "--store", store, harbour.courier()).out()).doesNotContain("guess");
    }

    @Test
    void readsAFileAnewInTheEncodingThatIsSaid() throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), RUSSIAN.getBytes(Charset.forName("KOI8-R")));
        Headless.run("import", "--store", store, "--encoding", "windows-1251", letter);
        assertThat(wordings()).doesNotContain(RUSSIAN);

        Headless again = Headless.run("import", "--store", store, "--encoding", "koi8-r", letter);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).doesNotContain("guess");
        assertThat(wordings()).contains(RUSSIAN);
        assertThat(Headless.run("import", "--store", store, letter).out()).endsWith("nothing changed\n");
        assertThat(Headless.run("import", "--store", store, "--encoding", "windows-1251", letter).out()).endsWith("nothing changed\n");
        assertThat(Headless.run("check", "--store", store).exit()).isZero();
    }

    @Test
    void anchorsAnOriginalAgainThatIsReadInItsTrueEncoding() throws Exception {
        String courier = Files.readString(harbour.courier());
        Path old = Files.write(folder.resolve("old.txt"), courier.replaceAll("[^\\x00-\\x7F]", "").getBytes(StandardCharsets.UTF_16BE));

        Headless wrong = Headless.run("import", "--store", store, "--encoding", "windows-1252", old);
        Headless right = Headless.run("import", "--store", store, "--encoding", "UTF-16BE", old);

        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(right.out()).contains("recognised as Harbour Courier; 3 of 3 passages exact");
    }

    @Test
    void sharesATextInTheEncodingThatWasChosen() throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), RUSSIAN.getBytes(Charset.forName("KOI8-R")));
        Headless.run("import", "--store", store, letter);
        Headless.run("import", "--store", store, "--encoding", "windows-1251", letter);
        List<String> kept = wordings();
        Path shared = folder.resolve("shared.dossier");

        assertThat(Headless.run("export", "--store", store, "--with", "texts", shared).exit()).isZero();
        store = folder.resolve("other");
        assertThat(Headless.run("import", "--store", store, shared).exit()).isZero();

        assertThat(kept).hasSize(4).contains(RUSSIAN);
        assertThat(wordings()).containsExactlyElementsOf(kept);
    }

    @Test
    void refusesAnEncodingThatIsNoneOrDoesNotFit() throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), RUSSIAN.getBytes(Charset.forName("KOI8-R")));

        Headless none = Headless.run("import", "--store", store, "--encoding", "koi-9", letter);
        Headless other = Headless.run("import", "--store", store, "--encoding", "UTF-8", letter);

        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("“koi-9”", "KOI8-R");
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err()).isEqualTo(letter + ": this file is not in that encoding\n");
    }

    private List<String> wordings() {
        try (Library library = H2Library.open(store)) {
            return library.held(library.dossiers().getLast()).stream().map(held -> library.wording(held.text()).orElseThrow().text()).toList();
        }
    }

    @Test
    void keepsTheFileUnchanged() throws Exception {
        Headless.run("import", "--store", store, harbour.courier());

        byte[] file = Files.readAllBytes(harbour.courier());
        try (Library library = H2Library.open(store)) {
            assertThat(library.file(new TextId(Harbour.sha256(file)))).hasValueSatisfying(
                    kept -> assertThat(kept).isEqualTo(file));
        }
    }

    @Test
    void changesNothingForTheSameFileAgain() throws Exception {
        Headless.run("import", "--store", store, harbour.courier());
        int changes = changes();
        Path copy = Files.copy(harbour.courier(), folder.resolve("another name.txt"));

        Headless run = Headless.run("import", "--store", store, harbour.courier(), copy);

        assertThat(run.out()).isEqualTo(harbour.courier() + ": already held as Harbour Courier; nothing changed\n"
                + copy + ": already held as Harbour Courier; nothing changed\n");
        assertThat(run.exit()).isZero();
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void tellsHowMuchOfAnEditedCopyStillStands() throws Exception {
        String edited = Files.readString(harbour.gazette()).replace("thirty-eight", "thirty-nine");
        Path copy = harbour.write("copy.txt", edited.getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("import", "--store", store, copy);

        assertThat(run.out()).isEqualTo(copy + ": recognised as Saltmarsh Gazette; 3 of 4 passages exact, 1 changed\n");
    }

    @Test
    void makesASourceOfAFileNobodyKnows() throws Exception {
        Path letter = harbour.write("A Letter from Grey Ness.txt", "The lamp on the point was out again last night.\n"
                .getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("import", "--store", store, letter);

        assertThat(run.out()).isEqualTo(letter + ": not recognised; a new source “A Letter from Grey Ness” without events: – · – · – · 10 words · nothing left out\n");
        try (Library library = H2Library.open(store)) {
            assertThat(library.dossier(new DossierId("harbour")).sources()).extracting(source -> source.id().value())
                    .containsExactly("courier", "gazette", "a-letter-from-grey-ness");
        }
        assertThat(Headless.run("import", "--store", store, letter).out()).contains("already held");
    }

    @Test
    void refusesWhatIsNoArticleAndTakesTheRest() throws Exception {
        Path picture = harbour.write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13,
            'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, (byte) 0xc4, (byte) 0x89});
        Path empty = harbour.write("empty.txt", new byte[0]);
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Path gone = folder.resolve("gone.txt");
        Path large = harbour.write("large.txt", "one more word ".repeat(7_500_000).getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("import", "--store", store, picture, empty, bare, gone, large, harbour.courier());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).containsExactly(
                picture + ": this is not a text, whatever its name says",
                empty + ": there is no text in this file",
                bare + ": this is a folder with no file in it to be read",
                gone + ": there is no such file",
                large + ": the file is too large to be an article");
        assertThat(run.out()).isEqualTo(harbour.courier() + ": recognised as Harbour Courier; 3 of 3 passages exact\n"
                + "6 files: 1 recognised, 5 refused.\n");
    }

    @Test
    void readsACopyInAnotherEncoding() throws Exception {
        String text = Files.readString(harbour.courier());
        Path copy = harbour.write("utf16.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));

        assertThat(Headless.run("import", "--store", store, copy).out()).endsWith("3 of 3 passages exact\n");
    }

    @Test
    void saysWhenAnotherProgramHoldsTheStore() {
        Headless run;
        try (Library open = H2Library.open(store)) {
            assertThat(open.dossiers()).isNotEmpty();
            run = Headless.run("import", "--store", store, harbour.courier());
        }

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(store.toString(), "open in another");
        assertThat(Headless.run("import", "--store", store, harbour.courier()).exit()).isZero();
    }

    private int changes() {
        try (Library library = H2Library.open(store)) {
            return library.history().size();
        }
    }

    @Test
    void writesNoNameThatSteersTheTerminal() throws Exception {
        Path file = harbour.write("\u001b[31m\u202etxt.evil", new byte[0]);

        Headless run = Headless.run("import", "--store", store, file);
        Headless unknown = Headless.run("import", "--store", store, "--merge", "\u001b[2J", file);

        assertThat(run.err()).contains("\\u001b[31m\\u202etxt.evil").doesNotContain("\u001b", "\u202e");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("\\u001b[2J").doesNotContain("\u001b");
    }

    @Test
    void takesInTheOthersWhereADossierFileIsDamaged() throws Exception {
        Path damaged = harbour.write("damaged.dossier", new byte[] {1, 2, 3});

        Headless run = Headless.run("import", "--store", store, damaged, harbour.courier());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("damaged.dossier").hasLineCount(1);
        assertThat(run.out()).contains("passages exact");
    }

    @Test
    void takesInAllFilesOfAFolder() throws Exception {
        Path desk = Files.createDirectories(folder.resolve("desk/abroad")).getParent();
        Files.copy(harbour.courier(), desk.resolve("b.txt"));
        Files.writeString(desk.resolve("abroad/a.txt"), "A letter\n\nThe ferry has not come for three days.");
        Files.write(desk.resolve("picture.bin"), new byte[] {0, 1, 2});

        Headless run = Headless.run("import", "--store", store, "--dossier", "harbour", desk);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2).first().asString().contains("a.txt: ");
        assertThat(run.err()).contains("picture.bin");
    }

    @Test
    void saysInTheEndWhatManyFilesCameTo() throws Exception {
        Path desk = Files.createDirectories(folder.resolve("desk"));
        Files.copy(harbour.courier(), desk.resolve("b.txt"));
        Files.copy(harbour.courier(), desk.resolve("c.txt"));
        for (int letter = 1; letter <= 3; letter++) {
            Files.writeString(desk.resolve("letter-%d.txt".formatted(letter)), "A letter\n\nThe ferry has not come for %d days.".formatted(letter));
        }
        Files.write(desk.resolve("picture.bin"), new byte[] {0, 1, 2});

        Headless many = Headless.run("import", "--store", store, "--dossier", "harbour", desk, folder.resolve("gone.txt"));

        assertThat(many.exit()).isEqualTo(1);
        assertThat(many.out().lines()).hasSize(6).last().isEqualTo("7 files: 3 new sources, 1 recognised, 1 held already, 2 refused.");
        Headless few = Headless.run("import", "--store", store, "--dossier", "harbour", desk.resolve("b.txt"), desk.resolve("c.txt"));
        assertThat(few.out().lines()).hasSize(2);
    }

    @Test
    void takesInASavedPageAsWhatItSaysOfItself() throws Exception {
        Path page = Files.writeString(folder.resolve("saved (3).html"), FerryPages.newspaper());

        Headless run = Headless.run("import", "--store", store, page);
        JsonNode source = dump("--texts").at("/sources").valueStream().filter(it -> it.get("title").asString().equals(FerryPages.HEADLINE)).findFirst().orElseThrow();
        JsonNode text = source.at("/texts/0");

        assertThat(run.out()).startsWith(page + ": not recognised; a new source “The Orrin Lantern” without events: " + FerryPages.HEADLINE + " · The Orrin Lantern · 2023-03-");
        assertThat(source.get("publisher").asString()).isEqualTo("The Orrin Lantern");
        assertThat(source.get("published").asString()).startsWith("2023-03-").isEqualTo(source.get("knows").asString());
        assertThat(text.get("reader").asString()).isEqualTo("html/1");
        assertThat(text.at("/capture/file").asString()).isEqualTo("saved (3).html");
        assertThat(text.at("/capture/bytes").asLong()).isEqualTo(Files.size(page));
        assertThat(text.at("/metadata/title/0/value").asString()).isEqualTo(FerryPages.HEADLINE);
        assertThat(text.get("text").asString()).contains(FerryPages.ARTICLE[0]).doesNotContain("<p>");
        assertThat(text.get("blocks").valueStream().map(block -> block.get("kind").asString())).contains("headline", "body", "navigation");
        assertThat(Headless.run("check", "--store", store).exit()).isZero();
    }

    @Test
    void theSameArticleIsRecognisedAsAPageToo() throws Exception {
        String[] paragraphs = Files.readString(harbour.courier()).strip().split("\\R\\s*\\R");
        Path page = Files.writeString(folder.resolve("courier.html"), "<html><body><nav><a href='/'>Home</a></nav><article>"
                + Stream.of(paragraphs).map(paragraph -> "<p>" + paragraph + "</p>").collect(Collectors.joining()) + "</article></body></html>");

        assertThat(Headless.run("import", "--store", store, page).out()).contains("recognised as Harbour Courier; 3 of 3 passages exact");
        assertThat(Headless.run("import", "--store", store, page).out()).contains("already held as Harbour Courier");
    }

    @Test
    void printsWhatWasReadAndWhatBecameOfItAsJson() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), FerryPages.newspaper());
        Files.writeString(folder.resolve("empty.txt"), "");

        Headless run = Headless.run("import", "--store", store, "--json", page, folder.resolve("empty.txt"), harbour.courier());
        List<JsonNode> lines = run.out().lines().map(JSON::readTree).toList();

        assertThat(lines).extracting(line -> line.path("result").asString("")).containsExactly("new", "", "recognised");
        assertThat(lines.getFirst().get("source").asString()).isEqualTo("the-orrin-lantern");
        assertThat(lines.get(1).get("error").asString()).contains("empty.txt");
        assertThat(run.exit()).isEqualTo(1);
    }

    private JsonNode dump(String... options) {
        return JSON.readTree(Headless.run(Stream.concat(Stream.of("dump", "--store", store), Stream.of(options)).toArray()).out());
    }
}
