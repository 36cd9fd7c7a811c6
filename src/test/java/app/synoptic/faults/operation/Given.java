package app.synoptic.faults.operation;

import app.synoptic.cli.Harbour;
import app.synoptic.cli.Headless;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.drafts.DraftFile;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.ManySourcesEdits.MarkSourcesRead;
import app.synoptic.home.SettingsFile;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What all operations begin with, and the files they are given.
///
/// @param folder in it the folders that rounds begin as, and `given`
record Given(Path folder) {

    /// A library with an affair, a session, a change that was taken back, and files beside it.
    static final String AFFAIR = "affair";
    /// A library of the first schema.
    static final String OLD = "old";
    /// The same affair with one of whose texts something was overwritten.
    static final String SPOILT = "spoilt";
    /// The same affair and another one without a session.
    static final String MANY = "many";
    /// A dossier of which drafts wait beside the library.
    static final DossierId WAITING = new DossierId("waiting");
    /// Nothing at all.
    static final String NOTHING = "nothing";
    static final String PASSPHRASE = "a passphrase of words";

    static Given in(Path folder) throws IOException {
        Given given = new Given(folder);
        Files.createDirectories(given.files());
        Files.createDirectories(given.base(NOTHING));
        Harbour harbour = Harbour.in(Files.createDirectory(folder.resolve("harbour")));
        Path affair = Files.createDirectories(given.base(AFFAIR).resolve("library"));
        Files.copy(harbour.store().resolve(H2Library.FILE), affair.resolve(H2Library.FILE));
        run("import", "--store", affair, harbour.courier(), harbour.gazette());
        try (H2Library open = H2Library.open(affair)) {
            furnish(open);
        }
        SettingsFile.in(affair).write(Map.of("language", "en"));
        given.files(harbour, affair);
        Path spoilt = given.like(SPOILT);
        sql(spoilt, "UPDATE text SET wording = INSERT(wording, 10, 3, 'xxx') WHERE sha = (SELECT MIN(sha) FROM text WHERE kind = 'ORIGINAL')");
        Path many = given.like(MANY);
        run("new", "--store", many, "The mill");
        old(Files.createDirectories(given.base(OLD).resolve("library")));
        return given;
    }

    /// A store as the first version left it.
    private static void old(Path library) throws IOException {
        Path script = Files.createTempFile("schema", ".sql");
        try (InputStream stored = Objects.requireNonNull(H2Library.class.getResourceAsStream("schema-1.sql"))) {
            Files.copy(stored, script, StandardCopyOption.REPLACE_EXISTING);
        }
        sql(library, "RUNSCRIPT FROM '" + script + "'");
        Files.delete(script);
    }

    private static void sql(Path library, String order) {
        try (Connection direct = DriverManager.getConnection("jdbc:h2:" + library.resolve("library"), "sa", ""); Statement statement = direct.createStatement()) {
            statement.execute(order);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The library of another folder that begins as the affair.
    private Path like(String name) throws IOException {
        Path library = Files.createDirectories(base(name).resolve("library"));
        Files.copy(base(AFFAIR).resolve("library").resolve(H2Library.FILE), library.resolve(H2Library.FILE));
        return library;
    }

    private static void furnish(H2Library open) {
        DossierId dossier = open.dossiers().getFirst();
        Session session = open.lastSession(dossier, "First");
        open.apply(new Pinned(session.id(), new OfEvent(new EventId("grounding")), 0));
        open.apply(new Pinned(session.id(), new OfQuestion(new QuestionId("passengers")), 1));
        open.apply(new WriteNote(session.id(), new OfEvent(new EventId("grounding")), "Ask the pilot.", LocalDate.EPOCH));
        new Editor(open).make(dossier, new MarkSourcesRead(Set.of(Scene.COURIER, Scene.GAZETTE), ReadingProgress.UNREAD));
        Event event = open.dossier(dossier).events().getFirst();
        new Editor(open).make(dossier, new Describe(event.naming(List.of("The pilot", "the Pilot"), List.of("Saltmere"), List.of("ferry"))), "who was there");
        new Editor(open).make(dossier, new Describe(open.dossier(dossier).events().get(1).naming(List.of("the Pilot"), List.of(), List.of())));
        open.undo();
    }

    private void files(Harbour harbour, Path affair) throws IOException {
        write("passphrase.txt", PASSPHRASE);
        write("table.csv", "date,event,source\n2021-03-06,The ferry is towed away,Courier\n2021-03-07,The quay is closed,Gazette\n");
        write("references.ris", "TY  - NEWS\nTI  - Aground\nAU  - Lund, A.\nPY  - 2021\nT2  - The Harbour Courier\nUR  - https://courier.example/aground\nER  - \n");
        write("article.txt", "The quay at Saltmere\n\n" + "Nobody may walk on the quay before the engineers have looked at each of its piles, the board wrote to the shops.\n\n".repeat(6));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(affair.resolve(H2Library.FILE), other.resolve(H2Library.FILE));
        try (H2Library open = H2Library.open(other)) {
            DossierId dossier = open.dossiers().getFirst();
            new Editor(open).make(dossier, new NewEvent(Scene.fresh("told"), Scene.COURIER, new Scene(open).passage(Scene.COURIER, 4)));
            Event event = open.dossier(dossier).events().getFirst();
            new Editor(open).make(dossier, new Describe(new Event(event.id(), "Their words for it", event.date(), event.knowable(), event.kind(), event.status(), event.tier(),
                    event.actors(), event.places(), event.tags(), event.partOf(), event.note(), event.attestations(), event.silences())));
        }
        run("backup", "--store", other, files().resolve("other.backup"));
        run("export", "--store", other, "--with", "texts,sessions", files().resolve("theirs.dossier"));
        run("export", "--store", other, "--format", "webannotation", "--with", "texts", files().resolve("marked.jsonld"));
        run("dump", "--store", affair);
        Files.writeString(files().resolve("dump.json"), run("dump", "--store", affair).out());
        Files.writeString(files().resolve("drafts.json"), run("propose", "--store", affair, "--json").out());
        new KeptDrafts(affair).keep(WAITING, DraftFile.read(files().resolve("drafts.json"), "rules").drafts());
        run("key", "new", "--name", "A. Lund", "--key", files().resolve("key.pem"), "--passphrase-file", files().resolve("passphrase.txt"));
        Files.copy(files().resolve("key.pem"), base(AFFAIR).resolve("key.pem"));
        run("report", "--store", affair, "--out", files().resolve("report.pdf"));
        run("backup", "--store", affair);
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(files().resolve(name), words);
    }

    Path files() {
        return folder.resolve("given");
    }

    Path base(String name) {
        return folder.resolve("base-" + name);
    }

    /// Articles saved in every format that is read.
    static List<Path> saved() {
        try (Stream<Path> all = Files.list(resource("saved")); Stream<Path> pdf = Files.list(resource("pdf"))) {
            return Stream.concat(all, pdf.filter(file -> file.endsWith("printed.pdf"))).filter(file -> file.getFileName().toString().startsWith("p") && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Given.class.getResource("/app/synoptic/read/" + name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Headless run(Object... words) {
        Headless run = Headless.run(words);
        if (run.exit() != 0) {
            throw new IllegalStateException("%s: %s".formatted(words[0], run.err()));
        }
        return run;
    }
}
