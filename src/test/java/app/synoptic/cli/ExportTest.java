package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.Sharing;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.h2.H2Library;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier goes from one library to another as a file.
@Tag("slow")
class ExportTest {

    private static final DossierId HARBOUR = new DossierId("harbour");

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path store;
    private Path other;
    private Path file;

    @BeforeEach
    void keepADossierWithItsOriginals() {
        harbour = Harbour.in(folder);
        store = harbour.store();
        other = folder.resolve("other");
        file = folder.resolve("harbour.dossier");
        Headless.run("import", "--store", store, harbour.courier(), harbour.gazette());
    }

    @Test
    void isTheSameDossierElsewhere() {
        begin("hers", "Hers", harbour.courier());

        Headless export = Headless.run("export", "--store", store, "--with", "texts,sessions", file);
        Headless taken = Headless.run("import", "--store", other, file);

        assertThat(export.out()).isEqualTo("“The stranding of the Marigold” is written to " + file + ", with 2 originals, with 1 session\n");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).isEqualTo(file + ": A new dossier, “The stranding of the Marigold”: 2 sources, 3 events, 1 question, "
                + "2 originals, 1 session\n");
        assertThat(dump(other)).isEqualTo(dump(store));
        try (Library library = H2Library.open(other); Library before = H2Library.open(store)) {
            assertThat(library.sessions(HARBOUR)).isEqualTo(before.sessions(HARBOUR));
            assertThat(library.history()).extracting(JournalEntry::name).endsWith("command.add-dossier");
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void holdsNoWordsOfOriginalsUnlessAsked() throws Exception {
        Headless.run("export", "--store", store, file);

        assertThat(contents()).doesNotContain("her keel touched the sand").contains("the night of 4 March");
        Headless.run("import", "--store", other, file);
        Headless.run("import", "--store", other, "--dossier", "harbour", harbour.courier(), harbour.gazette());
        assertThat(dump(other)).isEqualTo(dump(store));
        Headless.run("export", "--store", store, "--with", "texts", file);
        assertThat(contents()).contains("her keel touched the sand");
    }

    @Test
    void makesTheSameBytesAgain() throws Exception {
        Headless.run("export", "--store", store, "--with", "TEXTS", file);
        byte[] first = Files.readAllBytes(file);
        Headless.run("import", "--store", other, file);
        Path again = folder.resolve("again.dossier");

        Headless.run("export", "--store", other, "--dossier", "harbour", "--with", "texts", again);

        assertThat(entries(Files.readAllBytes(again))).as("all but what tells in which library it was kept").isEqualTo(entries(first)).hasSizeGreaterThan(5);
    }

    private static Map<String, String> entries(byte[] file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("custody/")) {
                    entries.put(entry.getName(), HexFormat.of().formatHex(zip.readAllBytes()));
                }
            }
        }
        return entries;
    }

    @Test
    void changesNothingWhereAllOfItIsThere() {
        begin("hers", "Hers", harbour.courier());
        Headless.run("export", "--store", store, "--with", "texts,sessions", file);
        int changes = history(store).size();

        Headless again = Headless.run("import", "--store", store, file);

        assertThat(again.out()).isEqualTo(file + ": “The stranding of the Marigold” is here already, with all that this file has\n");
        assertThat(again.exit()).isZero();
        assertThat(history(store)).hasSize(changes);
    }

    @Test
    void waitsForADecisionWhereBothSayOtherwise() {
        String before = dump(store);
        edited("The Marigold runs aground", "The ferry strands");

        Headless undecided = Headless.run("import", "--store", store, file);

        assertThat(undecided.exit()).isEqualTo(1);
        assertThat(undecided.out()).contains("says 1 thing otherwise",
                "  differs: event “The Marigold runs aground”: label: yours The Marigold runs aground, theirs The ferry strands\n");
        assertThat(undecided.err()).startsWith(file + ": changed since it was written: dossier.json\n").endsWith(file + ": nothing was changed; say with --merge what becomes of what differs: mine, theirs or both.\n");
        assertThat(dump(store)).isEqualTo(before);

        assertThat(Headless.run("import", "--store", store, "--merge", "theirs", file).exit()).isZero();
        assertThat(dump(store)).isEqualTo(before.replace("The Marigold runs aground", "The ferry strands"));
        try (Library library = H2Library.open(store)) {
            assertThat(library.undo().map(done -> done.entry().name())).contains("command.merge-dossier");
            assertThat(library.check()).isEmpty();
        }
        assertThat(dump(store)).isEqualTo(before);
    }

    @Test
    void addsAnEventThatIsFoundInTheOriginalsHeld() {
        Headless.run("export", "--store", store, file);
        String whole = dump(store);
        Path less = folder.resolve("less");
        lessOneEvent(less);
        Headless.run("import", "--store", less, "--dossier", "harbour", harbour.courier(), harbour.gazette());
        assertThat(dump(less)).doesNotContain("buoy-visit");

        Headless taken = Headless.run("import", "--store", less, file);

        assertThat(taken.out()).contains("adds 1 thing, fills no gap, and says nothing otherwise",
                "  added: event “An engineer visits the southern buoy”\n");
        assertThat(dump(less)).isEqualTo(whole);
    }

    @Test
    void keepsNotesOnTextsThatAreNotHeldElsewhere() {
        begin("hers", "Hers", harbour.courier());
        Headless.run("export", "--store", store, "--with", "sessions", file);

        Headless.run("import", "--store", other, file);

        try (Library library = H2Library.open(other)) {
            Session session = library.sessions(HARBOUR).getFirst();
            assertThat(session.note(new Subject.Whole())).hasValueSatisfying(note -> assertThat(note.words())
                    .startsWith("All in all.\n\nWho saw it? [").endsWith("… 3–9]"));
            assertThat(session.events()).containsExactly(new EventId("grounding"));
        }
        assertThat(Headless.run("import", "--store", other, file).out()).contains("is here already, with all that this file has");
    }

    @Test
    void keepsASessionBesideOneOfTheSameName() {
        begin("hers", "Hers", harbour.courier());
        Headless.run("export", "--store", store, "--with", "sessions", file);
        try (Library library = H2Library.open(store)) {
            library.apply(new WriteNote(new SessionId("hers"), new Subject.Whole(), "Second thoughts.",
                    LocalDate.of(2030, 2, 2)));
        }

        Headless.run("import", "--store", store, file);

        try (Library library = H2Library.open(store)) {
            assertThat(library.sessions(HARBOUR)).extracting(Session::title).containsExactly("Hers", "Hers (2)");
            assertThat(library.sessions(HARBOUR)).extracting(it -> it.note(new Subject.Whole()).orElseThrow().words())
                    .containsExactly("Second thoughts.", "All in all.");
        }
    }

    @Test
    void leavesOutATextThatIsNotWhatItIsSaidToBe() throws Exception {
        Headless.run("export", "--store", store, "--with", "texts", file);
        String letter = "A letter that nobody knows, put where the article was.\n";
        rewrite("originals/courier/1-" + TextId.of(letter.getBytes(StandardCharsets.UTF_8)) + ".txt", letter);

        Headless taken = Headless.run("import", "--store", other, file);

        assertThat(taken.out()).contains("  left out: 1 text not recognised as what the file says\n");
        assertThat(dump(other)).doesNotContain("put where the article was");
    }

    @Test
    void refusesAFileThatIsNoneAndTakesTheRest() throws Exception {
        Path none = Files.writeString(folder.resolve("none.dossier"), "a letter");
        Headless.run("export", "--store", store, file);

        Headless run = Headless.run("import", "--store", other, none, file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(none + ": it is not a dossier file: it is no zip\n");
        assertThat(run.out()).contains("A new dossier");
    }

    @Test
    void isChecked() throws Exception {
        Headless.run("export", "--store", store, file);
        assertThat(Headless.run("check", "--store", store, file).out()).isEqualTo("The dossier " + file + " is sound.\n");

        rewrite("digests/courier.txt", "Other words.\n");
        Headless unsound = Headless.run("check", "--store", store, "--dossier", file);
        assertThat(unsound.exit()).isEqualTo(1);
        assertThat(unsound.out()).contains(file + ": ", "digests/courier.txt");
    }

    @Test
    void needsAProperName() {
        Headless run = Headless.run("export", "--store", store, folder.resolve("harbour.zip"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("harbour.zip", ".dossier");
    }

    private void begin(String id, String title, Path about) {
        try (Library library = H2Library.open(store)) {
            TextId text = TextId.of(Files.readAllBytes(about));
            Session session = new Session(new SessionId(id), HARBOUR, title, "N. N.", List.of(new Subject.OfEvent(new EventId("grounding"))),
                    List.of(new Note(new Subject.Whole(), "All in all.", LocalDate.of(2030, 1, 2)),
                            new Note(new Subject.OfPassage(new Passage(text, 3, 9)), "Who saw it?", LocalDate.of(2030, 1, 3))));
            library.apply(new AddSession(session, SessionViewState.FIRST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the file as somebody else would who changed a few words.
    private void edited(String words, String others) {
        Headless.run("export", "--store", store, file);
        try {
            rewrite("dossier.json", entry("dossier.json").replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lessOneEvent(Path less) {
        try (Library library = H2Library.open(store); Library fewer = H2Library.open(less)) {
            var whole = library.catalogue(HARBOUR);
            var dossier = whole.dossier();
            var gone = new EventId("buoy-visit");
            var events = dossier.events().stream().filter(event -> !event.id().equals(gone)).toList();
            var evidence = new HashMap<>(whole.evidence());
            evidence.keySet().removeIf(testimony -> testimony.value().startsWith("buoy-visit/"));
            var catalogue = new Catalogue(new Dossier(dossier.id(), dossier.title(), dossier.window(),
                    dossier.zone(), dossier.note(), dossier.names(), dossier.sources(), events, dossier.questions()), evidence);
            var digests = Sharing.of(library, HARBOUR, false, false).dossier().digests();
            fewer.apply(Dossiers.adding(new LoadedDossier(catalogue, digests, List.of())));
        }
    }

    private String entry(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String contents() throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : zip.stream().map(ZipEntry::getName).toList()) {
                all.append(new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /// Puts other words in the place of an entry, or of the one entry in its folder.
    private void rewrite(String name, String words) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        if (!entries.containsKey(name)) {
            entries.keySet().removeIf(other -> other.startsWith(name.substring(0, name.lastIndexOf('/') + 1)));
        }
        entries.put(name, words.getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static String dump(Path store) {
        Headless run = Headless.run("dump", "--store", store, "--dossier", "harbour");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static List<JournalEntry> history(Path store) {
        try (Library library = H2Library.open(store)) {
            return library.history();
        }
    }
}
