package app.synoptic.dossier;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.dossier.ParsedDossier.Citation;
import app.synoptic.dossier.ParsedDossier.NamedText;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.JsonFile;
import app.synoptic.dossier.json.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads dossier files, strictly: sealed ones, dumps, and what a person made of either.
public final class DossierReader {

    /// What a dump tells of proposals that were refused; left aside.
    static final String REFUSED = "refused";
    private static final List<String> PARTS = List.of("dossier", "sources", "events", "questions");

    private final Problems problems = new Problems();
    private final List<Source> sources = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<SourceId, String> digestFiles = new LinkedHashMap<>();
    private final Map<SourceId, List<NamedText>> texts = new LinkedHashMap<>();
    private final Map<TestimonyId, List<Citation>> citations = new LinkedHashMap<>();
    private final References references = new References(problems);
    private @Nullable Head head;

    private record Head(DossierId id, String title, @Nullable Edtf window, ZoneId zone, @Nullable String note, List<Name> names,
                        List<KindStyle> kinds) {}

    private DossierReader() {}

    /// Reads a file of at most 100 MB.
    ///
    /// @throws DossierException naming everything that is wrong with it
    public static ParsedDossier read(Path file) {
        String subject = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new DossierException(subject, "this is a folder, not a file", null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new DossierException(subject, "this is a device or a pipe, not a file", null);
            }
            long size = Files.size(file);
            if (size > JsonFile.LARGEST) {
                throw new DossierException(subject, "the file is larger than 100 MB", null);
            }
            return read(subject, size == 0 ? new byte[0] : Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new DossierException(subject, "there is no such file", e);
        } catch (IOException e) {
            throw new DossierException(subject, "the file cannot be read: " + e.getMessage(), e);
        }
    }

    /// Reads the bytes of a file that exceptions call `subject`.
    ///
    /// @throws DossierException naming everything that is wrong with it
    public static ParsedDossier read(String subject, byte[] file) {
        DossierReader reader = new DossierReader();
        try {
            return reader.draft(subject, JsonFile.decode(file));
        } catch (JsonFile.Unreadable e) {
            List<String> all = new ArrayList<>(reader.problems.sentences());
            all.addFirst(String.valueOf(e.getMessage()));
            throw new DossierException(subject, all, e);
        }
    }

    private ParsedDossier draft(String subject, String file) {
        Set<String> seen = JsonFile.walk(file, this::part);
        PARTS.stream().filter(name -> !seen.contains(name))
                .forEach(name -> problems.add("", "“%s” is missing".formatted(name)));
        seen.stream().filter(name -> !PARTS.contains(name) && !name.equals(REFUSED))
                .forEach(name -> problems.add("", "“%s” is not a property known here".formatted(Fields.shorten(name))));
        references.resolve();
        Head found = head;
        if (found == null || !problems.none()) {
            problems.addIfNone("“dossier” should be an object");
            throw new DossierException(subject, problems.sentences(), null);
        }
        return new ParsedDossier(new Dossier(found.id(), found.title(), found.window(), found.zone(), found.note(), found.names(),
                found.kinds(), sources, events, questions), digestFiles, texts, citations);
    }

    private void part(JsonFile.Part part) {
        if (problems.full()) {
            return;
        }
        boolean list = part.index() > 0;
        switch (part.property()) {
            case "dossier" -> head(new Fields("the dossier", part.value(), problems));
            case "sources", "events", "questions" -> {
                if (list) {
                    element(part);
                } else {
                    problems.add("", "“%s” should be a list".formatted(part.property()));
                }
            }
            default -> { }
        }
    }

    private void head(Fields fields) {
        Supplier<DossierId> id = fields.required("id", DossierId::new);
        Supplier<String> title = fields.required("title", FieldRules::line);
        @Nullable Edtf window = fields.optional("window", Edtf::parse);
        Supplier<ZoneId> zone = fields.required("zone", EventReader::zone);
        @Nullable String note = fields.optional("note", FieldRules::note);
        List<Name> names = fields.objects("names", false, "name", DossierReader::name);
        List<KindStyle> kinds = fields.objects("kinds", false, "kind", DossierReader::kind);
        if (kinds.stream().map(KindStyle::id).distinct().count() < kinds.size()) {
            fields.problem("“kinds” has one of them twice");
        }
        fields.make(() -> new Head(id.get(), title.get(), window, zone.get(), note, names, kinds)).ifPresent(it -> head = it);
    }

    private static Optional<Name> name(Fields fields) {
        Supplier<String> name = fields.required("name", FieldRules::line);
        List<String> variants = fields.texts("variants", FieldRules::line);
        return fields.make(() -> new Name(name.get(), variants));
    }

    private static Optional<KindStyle> kind(Fields fields) {
        Supplier<Kind> id = fields.required("id", Kind::new);
        @Nullable String label = fields.optional("label", FieldRules::line);
        @Nullable Hue colour = fields.optional("colour", term -> EnumTerms.parse(Hue.class, term));
        return fields.make(() -> new KindStyle(id.get(), label, colour));
    }

    private void element(JsonFile.Part part) {
        String noun = part.property().substring(0, part.property().length() - 1);
        String id = part.value().path("id").asString("");
        String where = id.isBlank() ? "%s %d (line %d)".formatted(noun, part.index(), part.line())
                : "%s “%s” (line %d)".formatted(noun, Fields.shorten(id), part.line());
        references.declare(noun, id, where);
        Fields fields = new Fields(where, part.value(), problems);
        switch (noun) {
            case "source" -> SourceReader.source(fields).ifPresent(this::add);
            case "event" -> EventReader.event(fields).ifPresent(written -> {
                events.add(written.topic());
                citations.putAll(written.citations());
                references.of(where, written.topic());
            });
            default -> QuestionReader.question(fields).ifPresent(written -> {
                questions.add(written.topic());
                citations.putAll(written.citations());
                references.of(where, written.topic());
            });
        }
    }

    private void add(SourceReader.Written written) {
        Source source = written.source();
        sources.add(source);
        if (written.digestFile() != null) {
            digestFiles.put(source.id(), written.digestFile());
        }
        if (!written.texts().isEmpty()) {
            texts.put(source.id(), List.copyOf(written.texts()));
        }
        references.of(source);
    }
}
