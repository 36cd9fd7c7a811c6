package app.synoptic.faults.operation;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.backup.BackupArchive;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.search.IndexProgress;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.store.search.SearchScope;
import app.synoptic.store.search.SearchableContents;
import app.synoptic.text.find.Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// All that lies in the folder of a round, once the program has opened the library in it again: every column of every table, and the other
/// files. What is half done, and cleared away by who comes next, is left out.
///
/// @param columns what stands in each column, sorted
/// @param files   what each file is: its hash, or for one that is made of parts, those
record Snapshot(Map<String, List<String>> columns, Map<String, String> files) {

    /// Opens the library and looks; what is wrong with it is part of what is seen.
    static Snapshot of(Path folder) throws IOException, SQLException {
        Path library = folder.resolve("library");
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(library.resolve(H2Library.FILE)) || Files.exists(library.resolve("library.restoring"))) {
            try (H2Library open = H2Library.open(library)) {
                files.put("faults", open.check() + " " + open.custody().faults() + " " + open.readOnly());
                if (Files.exists(library.resolve("index"))) {
                    files.put("found", found(library, open));
                }
            }
            columns = columns(library);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (lasting(name)) {
                    files.merge(name.replaceAll("\\d{4}-?\\d{2}-?\\d{2}[-T0-9Z]*", "DATE"), told(file), (one, other) -> one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
                }
            }
        }
        return new Snapshot(columns, files);
    }

    /// All that is to be found in a library.
    static SearchableContents contents(H2Library open) {
        DossierId dossier = open.dossiers().getFirst();
        return new SearchableContents(open.dossier(dossier), open.sessions(dossier), open.held(dossier).stream().map(HeldText::text).collect(Collectors.toSet()));
    }

    /// What the index finds once it is brought up to date.
    private static String found(Path library, H2Library open) {
        SearchableContents contents = contents(open);
        try (SearchIndex index = SearchIndex.beside(library)) {
            index.keep(contents, open::wording, IndexProgress.NONE);
            SearchScope scope = new SearchScope(contents.dossier().id(), contents.texts().stream().sorted(Comparator.comparing(TextId::toString)).toList());
            return index.find(Query.of("ferry"), scope, 100, () -> true).map(results -> results.all() + " " + results.events().size()).orElse("nothing");
        }
    }

    /// Whether anybody would miss it: not the store itself, which is told by its tables, nor what is made again.
    private static boolean lasting(String name) {
        return !name.equals("library/" + H2Library.FILE) && !name.startsWith("library/index/") && !name.endsWith(".lock") && !name.endsWith(".part") && !name.endsWith(".new")
                && !name.startsWith("library/library.next") && !name.startsWith("library/library.made") && !name.equals("library/library.backup") && !name.contains(".part/") && !name.contains("/logs/") && !name.endsWith(".log");
    }

    private static Map<String, List<String>> columns(Path library) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection direct = DriverManager.getConnection("jdbc:h2:" + library.resolve("library") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", "sa", "");
             Statement statement = direct.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int width = rows.getMetaData().getColumnCount();
                    List<String> whole = columns.computeIfAbsent(table, _ -> new ArrayList<>());
                    while (rows.next()) {
                        for (int i = 1; i <= width; i++) {
                            columns.computeIfAbsent(table + "." + rows.getMetaData().getColumnName(i), _ -> new ArrayList<>()).add(String.valueOf(rows.getString(i)));
                        }
                        whole.add("row");
                    }
                }
            }
        }
        columns.values().forEach(Collections::sort);
        return columns;
    }

    private static String told(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".mv.db")) {
            return "a store";
        }
        if (name.endsWith(".backup")) {
            return BackupArchive.whole(file) ? "a whole backup" : "a damaged backup";
        }
        if (new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return "a document of %d pages".formatted(document.getNumberOfPages());
            }
        }
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? zip(file) : sha(bytes);
    }

    private static String zip(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    part.readAllBytes();
                }
                names.add(entry.getName());
            }
        }
        return names.toString();
    }

    private static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How this is another one; empty where it is the same.
    List<String> unlike(Snapshot other) {
        List<String> unlike = new ArrayList<>();
        unlike(columns, other.columns, unlike);
        unlike(files, other.files, unlike);
        return unlike;
    }

    private static <V> void unlike(Map<String, V> one, Map<String, V> other, List<String> unlike) {
        Map<String, V> all = new HashMap<>(one);
        all.putAll(other);
        all.keySet().stream().sorted().filter(name -> !String.valueOf(one.get(name)).equals(String.valueOf(other.get(name)))).forEach(unlike::add);
    }
}
