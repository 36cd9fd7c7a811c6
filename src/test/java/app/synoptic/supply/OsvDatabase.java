package app.synoptic.supply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What is known of libraries, as OSV gives it out: `all.zip` of the ecosystem Maven, a folder of its entries, or one of them.
public record OsvDatabase(Path place) {

    private static final int LARGEST = 32 << 20;

    /// What was looked through, and found.
    public record Answer(int entries, List<Vulnerability> found) {}

    /// @throws IOException if there is none there, or it cannot be read
    public Answer about(List<Component> components) throws IOException {
        List<Vulnerability> found = new ArrayList<>();
        int entries = 0;
        if (!Files.isDirectory(place) && place.toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(place.toFile())) {
                for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                    ZipEntry entry = all.nextElement();
                    if (entry.getName().endsWith(".json")) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            found.addAll(of(entry.getName(), in.readNBytes(LARGEST), components));
                            entries++;
                        }
                    }
                }
            }
        } else {
            List<Path> files;
            try (Stream<Path> all = Files.walk(place)) {
                files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            }
            for (Path file : files) {
                found.addAll(of(file.toString(), Files.readAllBytes(file), components));
                entries++;
            }
        }
        if (entries == 0) {
            throw new IOException("there are no entries in " + place);
        }
        return new Answer(entries, found);
    }

    private static List<Vulnerability> of(String name, byte[] entry, List<Component> components) throws IOException {
        try {
            return Vulnerability.of(JsonMapper.shared().readTree(entry), components);
        } catch (JacksonException e) {
            throw new IOException(name + " is no entry of the database: " + e.getOriginalMessage(), e);
        }
    }
}
