package app.synoptic.bibliography.format;

import app.synoptic.bibliography.format.BibliographyException.Reason;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jbibtex.ParseException;
import tools.jackson.core.JacksonException;

/// A bibliography as a file, by its ending.
public final class BibliographyFile {

    /// The endings by which bibliographies are known among files of all sorts.
    public static final List<String> ENDINGS = List.of("ris", "bib", "bibtex", "rdf");

    private static final Set<String> JSON = Set.of("json");
    private static final int BEGINNING = 4096;
    private static final int MOST = 20_000;

    private BibliographyFile() {}

    /// Whether a file is meant to be a bibliography: by its name, and of JSON by how it begins. Reads a little of some files.
    public static boolean meant(Path file) {
        String ending = ending(file);
        return ENDINGS.contains(ending) || JSON.contains(ending) && csl(file);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean csl(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            boolean list = beginning.stripLeading().startsWith("[") || beginning.stripLeading().startsWith("{");
            return list && beginning.contains("\"type\"") && (beginning.contains("\"title\"") || beginning.contains("\"container-title\""))
                    && !beginning.contains("\"proposals\"") && !beginning.contains("\"@context\"") && !beginning.contains("\"target\"");
        } catch (IOException unread) {
            return false;
        }
    }

    /// The items of a bibliography, in its order.
    ///
    /// @throws BibliographyException if it cannot be read, or holds none
    public static List<BibliographicItem> read(Path file) {
        NamedFiles files = new NamedFiles(file.toAbsolutePath().normalize().getParent() == null ? Path.of("") : file.toAbsolutePath().normalize().getParent());
        String text = text(file);
        List<BibliographicItem> items;
        try {
            items = switch (ending(file)) {
                case "bib", "bibtex" -> BibtexReader.of(text, files);
                case "rdf" -> ZoteroRdfReader.of(text, files);
                case "json" -> CslJsonReader.of(text, files);
                default -> RisReader.of(text, files);
            };
        } catch (ParseException | XMLStreamException | JacksonException | StackOverflowError damaged) {
            throw new BibliographyException(file, Reason.DAMAGED, damaged);
        }
        if (items.isEmpty() || items.size() > MOST) {
            throw new BibliographyException(file, items.isEmpty() ? Reason.NOTHING : Reason.MANY, null);
        }
        return items;
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BibliographyException(file, Reason.MISSING, null);
            } else if (Files.size(file) > Decoder.MAX_BYTES) {
                throw new BibliographyException(file, Reason.TOO_LARGE, null);
            }
            return switch (Decoder.decode(Files.readAllBytes(file))) {
                case Decoded.Text(var text, var _) -> text;
                case Decoded.NotText(var why) -> throw new BibliographyException(file, why == Decoded.Reason.EMPTY || why == Decoded.Reason.BINARY ? Reason.NOTHING : Reason.ENCODING, null);
            };
        } catch (IOException unread) {
            throw new BibliographyException(file, Reason.UNREADABLE, unread);
        }
    }
}
