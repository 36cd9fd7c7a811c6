package app.synoptic.dossier.session;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.FieldRules;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.JsonFile;
import app.synoptic.dossier.json.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads session files, strictly.
public final class SessionReader {

    private final Problems problems = new Problems();
    private @Nullable Session session;
    private SessionViewState viewState = SessionViewState.FIRST;

    private SessionReader() {}

    /// Reads the bytes of a file that exceptions call `subject`.
    ///
    /// @throws DossierException naming everything that is wrong with it
    public static KeptSession read(String subject, byte[] file) {
        SessionReader reader = new SessionReader();
        try {
            JsonFile.walk(JsonFile.decode(file), reader::part);
        } catch (JsonFile.Unreadable e) {
            throw new DossierException(subject, String.valueOf(e.getMessage()), e);
        }
        Session found = reader.session;
        if (found == null || !reader.problems.none()) {
            reader.problems.addIfNone("“session” is missing");
            throw new DossierException(subject, reader.problems.sentences(), null);
        }
        return new KeptSession(found, reader.viewState);
    }

    private void part(JsonFile.Part part) {
        switch (part.property()) {
            case "session" -> session(new Fields("the session", part.value(), problems)).ifPresent(it -> session = it);
            case "outlook" -> outlook(new Fields("the outlook", part.value(), problems)).ifPresent(it -> viewState = it);
            default -> problems.add("", "“%s” is not a property known here".formatted(Fields.shorten(part.property())));
        }
    }

    private static Optional<Session> session(Fields fields) {
        Supplier<SessionId> id = fields.required("id", SessionId::new);
        Supplier<DossierId> dossier = fields.required("dossier", DossierId::new);
        Supplier<String> title = fields.required("title", FieldRules::line);
        @Nullable String by = fields.optional("by", FieldRules::emptyLine);
        List<Subject> pins = fields.objects("pins", true, "pin", SessionReader::subject);
        List<Note> notes = fields.objects("notes", true, "note", SessionReader::note);
        return fields.make(() -> new Session(id.get(), dossier.get(), title.get(), by,
                pins.stream().map(SessionReader::pin).toList(), notes));
    }

    private static Subject.Pin pin(Subject subject) {
        if (subject instanceof Subject.Pin pin) {
            return pin;
        }
        throw new IllegalArgumentException("only events and questions can be pinned");
    }

    private static Optional<Note> note(Fields fields) {
        @Nullable Subject about = fields.object("about", "its subject", SessionReader::subject);
        fields.require("about");
        Supplier<LocalDate> written = fields.required("written", SessionReader::day);
        Supplier<String> words = fields.required("words", FieldRules::note);
        return fields.make(() -> new Note(Objects.requireNonNull(about), words.get(), written.get()));
    }

    private static Optional<Subject> subject(Fields fields) {
        @Nullable EventId event = fields.optional("event", EventId::new);
        @Nullable QuestionId question = fields.optional("question", QuestionId::new);
        @Nullable SourceId source = fields.optional("source", SourceId::new);
        @Nullable AttestationId testimony = fields.optional("attestation", AttestationId::new);
        @Nullable Passage passage = fields.object("passage", "its passage", SessionReader::passage);
        return fields.make(() -> {
            List<Subject> all = new ArrayList<>();
            if (event != null) {
                all.add(new Subject.OfEvent(event));
            }
            if (question != null) {
                all.add(new Subject.OfQuestion(question));
            }
            if (source != null) {
                all.add(new Subject.OfSource(source));
            }
            if (testimony != null) {
                all.add(new Subject.OfTestimony(testimony));
            }
            if (passage != null) {
                all.add(new Subject.OfPassage(passage));
            }
            if (all.size() > 1) {
                throw new IllegalArgumentException("it is about several things at once");
            }
            return all.isEmpty() ? new Subject.Whole() : all.getFirst();
        });
    }

    private static Optional<Passage> passage(Fields fields) {
        Supplier<TextId> text = fields.required("text", TextId::new);
        @Nullable Integer start = fields.integer("start");
        @Nullable Integer end = fields.integer("end");
        return fields.make(() -> {
            if (start == null || end == null) {
                throw new IllegalArgumentException("a passage needs “start” and “end”");
            }
            return new Passage(text.get(), start, end);
        });
    }

    private static Optional<SessionViewState> outlook(Fields fields) {
        @Nullable EventId event = fields.optional("event", EventId::new);
        @Nullable QuestionId question = fields.optional("question", QuestionId::new);
        @Nullable Passage passage = fields.object("passage", "its passage", SessionReader::passage);
        @Nullable Bounds window = fields.object("window", "its window", SessionReader::window);
        String sought = Objects.requireNonNullElse(fields.text("sought"), "");
        Map<String, Set<String>> chosen = new HashMap<>();
        fields.objects("chosen", false, "choice", SessionReader::choice).forEach(chosen::putAll);
        Map<String, String> arrangement = fields.entries("arrangement", Function.identity(), Function.identity());
        return fields.make(() -> new SessionViewState(event, question, passage, window, sought, chosen, arrangement));
    }

    private static Optional<Map<String, Set<String>>> choice(Fields fields) {
        Supplier<String> facet = fields.required("facet", Function.identity());
        List<String> values = fields.texts("values", Function.identity());
        return fields.make(() -> Map.of(facet.get(), new HashSet<>(values)));
    }

    private static Optional<Bounds> window(Fields fields) {
        @Nullable Instant from = fields.optional("from", SessionReader::moment);
        @Nullable Instant until = fields.optional("until", SessionReader::moment);
        return fields.make(() -> new Bounds(from, until));
    }

    private static Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“%s” is no moment".formatted(Fields.shorten(written)), e);
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“%s” is no day".formatted(Fields.shorten(written)), e);
        }
    }
}
