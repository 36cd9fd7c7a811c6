package app.synoptic.store.backup;

import app.synoptic.store.Holdings;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What the first entry of a backup says of it.
///
/// @param library the folder of the library it is of
/// @param schema  which the library had
/// @param drafts  how many dossiers had proposals waiting
/// @param hashes  SHA-256 of every other entry, by its name
public record BackupContents(Instant made, Path library, int schema, Holdings holdings, int drafts, Map<String, String> hashes) {

    private static final String HASH = "sha256.";

    public BackupContents {
        hashes = Map.copyOf(hashes);
    }

    /// As lines of a properties file.
    String written() throws IOException {
        Properties lines = new Properties();
        lines.setProperty("made", made.toString());
        lines.setProperty("library", library.toString());
        lines.setProperty("schema", Integer.toString(schema));
        lines.setProperty("dossiers", Long.toString(holdings.dossiers()));
        lines.setProperty("sources", Long.toString(holdings.sources()));
        lines.setProperty("events", Long.toString(holdings.events()));
        lines.setProperty("questions", Long.toString(holdings.questions()));
        lines.setProperty("texts", Long.toString(holdings.texts()));
        lines.setProperty("sessions", Long.toString(holdings.sessions()));
        lines.setProperty("changes", Long.toString(holdings.changes()));
        lines.setProperty("mark", holdings.mark());
        lines.setProperty("drafts", Integer.toString(drafts));
        hashes.forEach((name, hash) -> lines.setProperty(HASH + name, hash));
        StringWriter text = new StringWriter();
        lines.store(text, null);
        return text.toString();
    }

    /// @throws IOException if it is not what [#written] makes
    static BackupContents read(Reader reader) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(reader);
            Map<String, String> hashes = new TreeMap<>();
            lines.stringPropertyNames().stream().filter(name -> name.startsWith(HASH))
                    .forEach(name -> hashes.put(name.substring(HASH.length()), lines.getProperty(name)));
            return new BackupContents(Instant.parse(said(lines, "made")), Path.of(said(lines, "library")), Integer.parseInt(said(lines, "schema")),
                    new Holdings(number(lines, "dossiers"), number(lines, "sources"), number(lines, "events"),
                            number(lines, "questions"), number(lines, "texts"), number(lines, "sessions"), number(lines, "changes"),
                            said(lines, "mark")), Integer.parseInt(said(lines, "drafts")), hashes);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("it does not say what is in it", e);
        }
    }

    private static String said(Properties lines, String name) throws IOException {
        String value = lines.getProperty(name);
        if (value == null) {
            throw new IOException("it does not say its " + name);
        }
        return value;
    }

    private static long number(Properties lines, String name) throws IOException {
        return Long.parseLong(said(lines, name));
    }
}
