package app.synoptic.export;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.dossier.ParsedDossier;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.JsonFile;
import app.synoptic.dossier.reading.CaptureNames;
import app.synoptic.dossier.reading.CarriedText;
import app.synoptic.dossier.reading.CarriedTextReader;
import app.synoptic.dossier.session.KeptSession;
import app.synoptic.dossier.session.SessionReader;
import app.synoptic.export.DossierFile.Original;
import app.synoptic.export.zip.ZipFile;
import app.synoptic.export.zip.ZipLimits;
import app.synoptic.export.zip.ZipRefused;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads dossier files of strangers: wholly, or not at all.
public final class DossierFileReader {

    static final ZipLimits LIMITS = new ZipLimits(10_000, 300L << 20, 200);
    private static final int LARGEST_SESSION = 16 << 20;
    private static final int LARGEST_CAPTURE = 32 << 20;
    private static final int LARGEST_READING = 64 << 20;
    private static final int MARK = 30 + EntryNames.MEDIA_TYPE.length() + DossierFile.MEDIA_TYPE.length();

    private final String subject;
    private final ZipFile zip;

    private DossierFileReader(String subject, ZipFile zip) {
        this.subject = subject;
        this.zip = zip;
    }

    /// Whether a file is meant to be a dossier file: by its name, or by its first bytes.
    public static boolean meant(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(DossierFile.EXTENSION)) {
            return true;
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0) {
                return false;
            }
            String head = head(file);
            return head.startsWith("PK\u0003\u0004") && head.endsWith(EntryNames.MEDIA_TYPE + DossierFile.MEDIA_TYPE);
        } catch (IOException e) {
            return false;
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK), StandardCharsets.ISO_8859_1);
        }
    }

    /// Reads a dossier file of at most 300 MB of content.
    ///
    /// @throws DossierException if it is none, is not whole, or asks for more than any dossier needs
    public static DossierFile read(Path file) {
        String subject = file.toString();
        if (Files.isDirectory(file)) {
            throw new DossierException(subject, "this is a folder, not a file", null);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new DossierException(subject, "this is a device or a pipe, not a file", null);
        }
        try (ZipFile zip = ZipFile.open(file, LIMITS)) {
            return new DossierFileReader(subject, zip).content();
        } catch (ZipRefused e) {
            throw new DossierException(subject, String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new DossierException(subject, "there is no such file", e);
        } catch (IOException e) {
            throw new DossierException(subject, "the file cannot be read: " + e.getMessage(), e);
        }
    }

    private DossierFile content() throws IOException {
        String type = zip.read(EntryNames.MEDIA_TYPE, 200).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip()).orElse("");
        if (!type.equals(DossierFile.MEDIA_TYPE)) {
            throw refused("it is a zip, but no dossier file");
        }
        byte[] json = zip.read(EntryNames.DOSSIER, JsonFile.LARGEST).orElseThrow(() -> refused("there is no dossier in it"));
        ParsedDossier draft = DossierReader.read(within(EntryNames.DOSSIER), json);
        requireKnown(draft);
        LoadedDossier dossier = LoadedDossier.of(within(EntryNames.DOSSIER), draft, name -> zip.read(name, Decoder.MAX_BYTES));
        return new DossierFile(dossier, originals(draft.dossier()), sessions(draft.dossier()));
    }

    /// An entry of another name may be one that a later version of this program writes: leaving it out would lose it.
    private void requireKnown(ParsedDossier draft) {
        Set<String> digests = new HashSet<>(draft.digestFiles().values());
        for (String name : zip.names()) {
            boolean known = name.equals(EntryNames.MEDIA_TYPE) || name.equals(EntryNames.DOSSIER) || name.equals(EntryNames.CAPTURES) || digests.contains(name)
                    || EntryNames.original(name).isPresent() || EntryNames.captured(name, zip.names()::contains)
                    || EntryNames.session(name) || EntryNames.custody(name);
            if (!known) {
                throw refused("it holds “%s”, which is no part of a dossier as this program knows it".formatted(Fields.shorten(name)));
            }
        }
    }

    private List<Original> originals(Dossier dossier) throws IOException {
        List<EntryNames.Original> entries = zip.names().stream().map(EntryNames::original).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(EntryNames.Original::place)).toList();
        for (EntryNames.Original entry : entries) {
            if (dossier.source(entry.source()).isEmpty()) {
                throw refused("it holds a text of “%s”, which is no source of its dossier".formatted(entry.source()));
            }
        }
        Optional<byte[]> named = zip.read(EntryNames.CAPTURES, LARGEST_SESSION);
        Map<String, String> names = named.isEmpty() ? Map.of() : CaptureNames.read(within(EntryNames.CAPTURES), named.get());
        List<Original> originals = new ArrayList<>();
        for (SourceId source : dossier.sources().stream().map(it -> it.id()).toList()) {
            for (EntryNames.Original entry : entries.stream().filter(it -> it.source().equals(source)).toList()) {
                Original original = entry.carried() ? carried(entry) : plain(entry);
                if (!original.text().equals(entry.text())) {
                    throw refused("“%s” in it is not the text it is named after".formatted(entry.name()));
                }
                originals.add(original.called(names.getOrDefault(TextId.of(original.file()).sha256(), "")));
            }
        }
        return originals;
    }

    private Original plain(EntryNames.Original entry) throws IOException {
        byte[] bytes = zip.read(entry.name(), Decoder.MAX_BYTES).orElseThrow();
        if (entry.charset() != null && !Charset.isSupported(entry.charset())) {
            throw refused("“%s” in it is in an encoding that is not known here".formatted(entry.name()));
        }
        Decoded decoded = entry.charset() == null ? Decoder.decode(bytes) : Decoder.decode(bytes, Charset.forName(entry.charset()));
        if (decoded instanceof Decoded.NotText) {
            throw refused("“%s” in it holds no text".formatted(entry.name()));
        }
        return new Original(entry.source(), bytes, "", entry.charset(), null);
    }

    private Original carried(EntryNames.Original entry) throws IOException {
        byte[] bytes = zip.read(entry.capture(), LARGEST_CAPTURE).orElseThrow(() -> refused("the file that “%s” was read from is not in it".formatted(entry.name())));
        CarriedText carried = CarriedTextReader.read(within(entry.name()), zip.read(entry.name(), LARGEST_READING).orElseThrow());
        try {
            carried.wording(bytes);
        } catch (IllegalArgumentException | Refusal wrong) {
            throw new DossierException(within(entry.name()), RefusalWords.english(wrong), wrong);
        }
        return new Original(entry.source(), bytes, "", null, carried);
    }

    private List<KeptSession> sessions(Dossier dossier) throws IOException {
        List<KeptSession> sessions = new ArrayList<>();
        for (String name : zip.names().stream().filter(EntryNames::session).toList()) {
            KeptSession kept = SessionReader.read(within(name), zip.read(name, LARGEST_SESSION).orElseThrow());
            Session session = kept.session();
            if (!name.equals(EntryNames.session(session.id()))) {
                throw new DossierException(within(name), "it is called after another session than it holds", null);
            }
            requireFits(name, session, dossier);
            sessions.add(new KeptSession(session, fitting(kept.viewState(), dossier)));
        }
        return sessions;
    }

    private void requireFits(String name, Session session, Dossier dossier) {
        DossierId id = dossier.id();
        if (!session.dossier().equals(id)) {
            throw new DossierException(within(name), "it is a session over “%s”, not over “%s”".formatted(session.dossier(), id), null);
        }
        Stream.concat(session.pins().stream(), session.notes().stream().map(note -> note.about())).forEach((Subject subject) -> {
            Optional<String> missing = switch (subject) {
                case Subject.OfEvent(var event) when dossier.event(event).isEmpty() -> Optional.of("an event “%s”".formatted(event));
                case Subject.OfQuestion(var question) when dossier.question(question).isEmpty() ->
                    Optional.of("a question “%s”".formatted(question));
                case Subject.OfSource(var source) when dossier.source(source).isEmpty() -> Optional.of("a source “%s”".formatted(source));
                case Subject.OfTestimony(var testimony) when dossier.attestation(testimony).isEmpty() ->
                    Optional.of("a testimony “%s”".formatted(testimony));
                default -> Optional.empty();
            };
            missing.ifPresent(what -> {
                throw new DossierException(within(name), "it speaks of %s that its dossier does not have".formatted(what), null);
            });
        });
    }

    /// Where a session was left is worth no refusal: what the dossier does not have is not selected.
    private static SessionViewState fitting(SessionViewState left, Dossier dossier) {
        return new SessionViewState(left.event() == null || dossier.event(left.event()).isEmpty() ? null : left.event(),
                left.question() == null || dossier.question(left.question()).isEmpty() ? null : left.question(),
                left.passage(), left.window(), left.sought(), left.chosen(), left.arrangement());
    }

    private String within(String entry) {
        return subject + ", " + entry;
    }

    private DossierException refused(String cause) {
        return new DossierException(subject, cause, null);
    }
}
