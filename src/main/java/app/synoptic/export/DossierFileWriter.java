package app.synoptic.export;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.DigestText;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.reading.CaptureNames;
import app.synoptic.dossier.reading.CarriedTextWriter;
import app.synoptic.dossier.session.KeptSession;
import app.synoptic.dossier.session.SessionWriter;
import app.synoptic.export.DossierFile.Original;
import app.synoptic.files.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes dossier files. The same content always makes the same bytes: entries have one order and one time.
public final class DossierFileWriter {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /// Digests keep their names where every system can have files of them.
    private static final Pattern PLAIN = Pattern.compile("digests/(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,4}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private DossierFileWriter() {}

    /// Writes to `path`. What was there before is replaced only by a whole file; where something fails it is left as it
    /// was.
    ///
    /// @throws ExportException if it cannot be written
    public static void write(DossierFile content, Path path) {
        WholeFile.write(path, out -> print(content, out), ExportException::ofDossier);
    }

    /// Prints the file's bytes. `out` stays open.
    public static void print(DossierFile content, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        store(zip, EntryNames.MEDIA_TYPE, DossierFile.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        Map<SourceId, Digest> named = new HashMap<>();
        Map<String, byte[]> digests = new LinkedHashMap<>();
        for (DigestText digest : content.dossier().digests()) {
            Digest as = named(content.dossier().catalogue().dossier(), digest, digests);
            named.put(digest.source(), as);
            digests.put(as.file(), digest.file());
        }
        pack(zip, EntryNames.DOSSIER, DossierWriter.sealed(with(content.dossier().catalogue(), named)).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> digest : digests.entrySet()) {
            pack(zip, digest.getKey(), digest.getValue());
        }
        Map<String, String> names = new TreeMap<>();
        content.originals().stream().filter(original -> !original.name().isEmpty())
                .forEach(original -> names.put(TextId.of(original.file()).sha256(), original.name()));
        if (!names.isEmpty()) {
            pack(zip, EntryNames.CAPTURES, CaptureNames.print(names).getBytes(StandardCharsets.UTF_8));
        }
        Map<SourceId, Integer> places = new HashMap<>();
        for (Original original : content.originals()) {
            int place = places.merge(original.source(), 1, Integer::sum);
            original(zip, original, place);
        }
        for (KeptSession session : content.sessions()) {
            pack(zip, EntryNames.session(session.session().id()), SessionWriter.print(session).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private static void original(ZipOutputStream zip, Original original, int place) throws IOException {
        if (original.carried() == null) {
            pack(zip, EntryNames.original(original, place), original.file());
        } else {
            String name = EntryNames.carried(original, place);
            pack(zip, name, CarriedTextWriter.print(original.carried()).getBytes(StandardCharsets.UTF_8));
            pack(zip, EntryNames.original(name).orElseThrow().capture(), original.file());
        }
    }

    /// Where a digest lies in the file: where its source says, unless that is no plain name or another digest's.
    private static Digest named(Dossier dossier, DigestText digest, Map<String, byte[]> taken) {
        TextId text = digest.wording().id();
        Digest said = dossier.source(digest.source()).map(Source::digest)
                .orElseThrow(() -> new IllegalArgumentException("a digest of “%s”, which names none".formatted(digest.source())));
        if (PLAIN.matcher(said.file()).matches() && free(said.file(), text, taken)) {
            return new Digest(said.file(), text);
        }
        String name = EntryNames.DIGESTS + digest.source();
        return new Digest(name + (free(name + ".txt", text, taken) ? "" : "-" + text) + ".txt", text);
    }

    private static boolean free(String name, TextId text, Map<String, byte[]> taken) {
        return taken.entrySet().stream().noneMatch(entry -> entry.getKey().equalsIgnoreCase(name)
                && !(entry.getKey().equals(name) && TextId.of(entry.getValue()).equals(text)));
    }

    private static Catalogue with(Catalogue catalogue, Map<SourceId, Digest> digests) {
        Dossier dossier = catalogue.dossier();
        List<Source> sources = dossier.sources().stream().map(source -> source.with(digests.get(source.id()), source.recognition())).toList();
        return new Catalogue(dossier.with(sources, dossier.events(), dossier.questions()), catalogue.evidence());
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void pack(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
