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
import app.synoptic.sign.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Writes dossier files. The same content always makes the same bytes: entries have one order and one time.
public final class DossierFileWriter {

    /// Digests keep their names where every system can have files of them.
    private static final Pattern PLAIN = Pattern.compile("digests/(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,4}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private DossierFileWriter() {}

    /// Writes to `path`. What was there before is replaced only by a whole file; where something fails it is left as it
    /// was.
    ///
    /// @throws ExportException if it cannot be written
    public static void write(DossierFile content, Path path) {
        write(content, Provenance.NONE, path);
    }

    /// The same with what proves it.
    ///
    /// @throws app.synoptic.sign.SignException if a time stamp is asked for and does not come
    public static void write(DossierFile content, Provenance provenance, Path path) {
        WholeFile.write(path, out -> print(content, provenance, out), ExportException::ofDossier);
    }

    /// Prints the file's bytes. `out` stays open.
    public static void print(DossierFile content, OutputStream out) throws IOException {
        print(content, Provenance.NONE, out);
    }

    private static void print(DossierFile content, Provenance provenance, OutputStream out) throws IOException {
        SummedZip zip = new SummedZip(out);
        zip.store(EntryNames.MEDIA_TYPE, DossierFile.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        Map<SourceId, Digest> named = new HashMap<>();
        Map<String, byte[]> digests = new LinkedHashMap<>();
        for (DigestText digest : content.dossier().digests()) {
            Digest as = named(content.dossier().catalogue().dossier(), digest, digests);
            named.put(digest.source(), as);
            digests.put(as.file(), digest.file());
        }
        zip.pack(EntryNames.DOSSIER, DossierWriter.sealed(with(content.dossier().catalogue(), named)).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> digest : digests.entrySet()) {
            zip.pack(digest.getKey(), digest.getValue());
        }
        Map<String, String> names = new TreeMap<>();
        content.originals().stream().filter(original -> !original.name().isEmpty())
                .forEach(original -> names.put(TextId.of(original.file()).sha256(), original.name()));
        if (!names.isEmpty()) {
            zip.pack(EntryNames.CAPTURES, CaptureNames.print(names).getBytes(StandardCharsets.UTF_8));
        }
        Map<SourceId, Integer> places = new HashMap<>();
        for (Original original : content.originals()) {
            int place = places.merge(original.source(), 1, Integer::sum);
            original(zip, original, place);
        }
        for (KeptSession session : content.sessions()) {
            zip.pack(EntryNames.session(session.session().id()), SessionWriter.print(session).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish(provenance);
    }

    private static void original(SummedZip zip, Original original, int place) throws IOException {
        if (original.carried() == null) {
            zip.pack(EntryNames.original(original, place), original.file());
        } else {
            String name = EntryNames.carried(original, place);
            zip.pack(name, CarriedTextWriter.print(original.carried()).getBytes(StandardCharsets.UTF_8));
            zip.pack(EntryNames.original(name).orElseThrow().capture(), original.file());
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
}
