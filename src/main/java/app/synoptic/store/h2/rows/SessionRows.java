package app.synoptic.store.h2.rows;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sessions with their pins and notes.
public final class SessionRows {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SUBJECT = """
            , e.slug AS event_slug, q.slug AS question_slug%2$s FROM session s JOIN %1$s x ON x.session = s.id
            LEFT JOIN event e ON e.id = x.event LEFT JOIN question q ON q.id = x.question %3$s
            WHERE s.dossier = ? ORDER BY x.session, x.ordinal, x.id""";

    private SessionRows() {}

    public static List<Session> read(Sql sql, long row, DossierId dossier) throws SQLException {
        Map<Long, List<Pin>> pins = sql.byOwner("SELECT x.session AS owner, x.*" + SUBJECT.formatted("session_pin", "", ""),
                SessionRows::pin, row);
        Map<Long, List<Note>> notes = sql.byOwner("SELECT x.session AS owner, x.*" + SUBJECT.formatted("session_note",
                ", o.slug AS source_slug, a.slug AS attestation_slug",
                "LEFT JOIN source o ON o.id = x.source LEFT JOIN attestation a ON a.id = x.attestation"), SessionRows::note, row);
        return sql.list("SELECT * FROM session WHERE dossier = ? ORDER BY id", at -> new Session(
                new SessionId(at.text("slug")), dossier, at.text("title"), at.textOrNull("researcher"),
                pins.getOrDefault(at.number("id"), List.of()), notes.getOrDefault(at.number("id"), List.of())), row);
    }

    /// The session over a dossier that was left last.
    public static Optional<Session> last(Sql sql, long row, DossierId dossier) throws SQLException {
        List<String> last = sql.list("""
                SELECT s.slug FROM session s LEFT JOIN outlook o ON o.session = s.slug WHERE s.dossier = ?
                ORDER BY o.left_at DESC NULLS LAST, s.id""", at -> at.text("slug"), row);
        return last.isEmpty() ? Optional.empty()
                : read(sql, row, dossier).stream().min(Comparator.comparingInt(session -> last.indexOf(session.id().value())));
    }

    /// Begins the first session over a dossier, unless there has come to be one.
    public static Session begin(Sql sql, long row, DossierId dossier, String title) throws SQLException {
        if (last(sql, row, dossier).isEmpty()) {
            Set<String> taken = Set.copyOf(sql.list("SELECT title FROM session WHERE dossier = ?", at -> at.text("title"), row));
            String free = Stream.iterate(title, before -> before + "′").filter(one -> !taken.contains(one)).findFirst().orElseThrow();
            sql.insert("session", Map.of("id", -RANDOM.nextLong(1, Long.MAX_VALUE), "dossier", row, "slug", UUID.randomUUID().toString(),
                    "title", free));
        }
        return last(sql, row, dossier).orElseThrow();
    }

    public static void write(Sql sql, JournaledWriter writer, long dossier, Session session) throws SQLException {
        long row = writer.insert(Table.SESSION, dossier, session.id(), session.title(), session.by());
        int ordinal = 0;
        for (Pin pin : session.pins()) {
            Place place = place(sql, dossier, pin);
            writer.insert(Table.SESSION_PIN, row, ordinal++, place.event, place.question);
        }
        ordinal = 0;
        for (Note note : session.notes()) {
            insert(writer, row, ordinal++, place(sql, dossier, note.about()), note.words(), note.written());
        }
    }

    public static void insert(JournaledWriter writer, long session, int ordinal, Place about, String words, LocalDate day)
            throws SQLException {
        Passage passage = about.passage;
        writer.insert(Table.SESSION_NOTE, session, ordinal, about.event, about.question, about.source,
                about.testimony, passage == null ? null : passage.text(), passage == null ? null : passage.start(),
                passage == null ? null : passage.end(), words, day);
    }

    /// The row of a session and that of its dossier.
    public record Key(long session, long dossier, String title) {}

    /// @throws app.synoptic.store.StoreException if it is not kept
    public static Key key(Sql sql, SessionId id) throws SQLException {
        return sql.first("SELECT id, dossier, title FROM session WHERE slug = ?", row -> new Key(row.number("id"),
                row.number("dossier"), row.text("title")), id.value())
                .orElseThrow(() -> RefusalMessages.notFound("The library keeps no session “%s”.".formatted(id)));
    }

    /// What a pin or a note refers to, in rows; nothing for the session as a whole.
    ///
    /// @param words what the history calls it
    public record Place(@Nullable Long event, @Nullable Long question, @Nullable Long source, @Nullable Long testimony,
                        @Nullable Passage passage, String words) {}

    /// @throws app.synoptic.store.StoreException if it is not of the dossier
    public static Place place(Sql sql, long dossier, Subject subject) throws SQLException {
        return switch (subject) {
            case Whole _ -> new Place(null, null, null, null, null, "");
            case OfPassage(var passage) -> new Place(null, null, null, null, passage, sql.first("""
                    SELECT s.publisher FROM held h JOIN source s ON s.id = h.source WHERE h.text = ? AND s.dossier = ?""",
                    row -> row.text("publisher"), passage.text().sha256(), dossier).orElse(""));
            case OfEvent(var event) -> sql.first("SELECT id, label FROM event WHERE dossier = ? AND slug = ?",
                    row -> new Place(row.number("id"), null, null, null, null, row.text("label")), dossier, event.value())
                    .orElseThrow(() -> RefusalMessages.notFound("The dossier has no event “%s”.".formatted(event)));
            case OfQuestion(var question) -> sql.first("SELECT id, question FROM question WHERE dossier = ? AND slug = ?",
                    row -> new Place(null, row.number("id"), null, null, null, row.text("question")), dossier, question.value())
                    .orElseThrow(() -> RefusalMessages.notFound("The dossier has no question “%s”.".formatted(question)));
            case OfSource(var source) -> sql.first("SELECT id, publisher FROM source WHERE dossier = ? AND slug = ?",
                    row -> new Place(null, null, row.number("id"), null, null, row.text("publisher")), dossier, source.value())
                    .orElseThrow(() -> RefusalMessages.notFound("The dossier has no source “%s”.".formatted(source)));
            case OfTestimony(var testimony) -> sql.first("""
                    SELECT a.id, e.label, s.publisher FROM (SELECT id, event, source FROM attestation WHERE slug = ?2) a
                    JOIN event e ON e.id = a.event JOIN source s ON s.id = a.source WHERE e.dossier = ?1""",
                    row -> new Place(null, null, null, row.number("id"), null, "%s · %s".formatted(row.text("label"), row.text("publisher"))),
                    dossier, testimony.value())
                    .orElseThrow(() -> RefusalMessages.notFound("The dossier has no testimony “%s”.".formatted(testimony)));
        };
    }

    private static Pin pin(ResultRow row) throws SQLException {
        String event = row.textOrNull("event_slug");
        return event != null ? new OfEvent(new EventId(event)) : new OfQuestion(new QuestionId(row.text("question_slug")));
    }

    private static Note note(ResultRow row) throws SQLException {
        return new Note(subject(row), row.text("words"), LocalDate.parse(row.text("written")));
    }

    private static Subject subject(ResultRow row) throws SQLException {
        Passage passage = SessionViewRows.passage(row);
        if (passage != null) {
            return new OfPassage(passage);
        }
        String source = row.textOrNull("source_slug");
        if (source != null) {
            return new OfSource(new SourceId(source));
        }
        String testimony = row.textOrNull("attestation_slug");
        if (testimony != null) {
            return new OfTestimony(new AttestationId(testimony));
        }
        boolean whole = row.textOrNull("event_slug") == null && row.textOrNull("question_slug") == null;
        return whole ? new Whole() : pin(row);
    }
}
