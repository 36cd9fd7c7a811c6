package app.synoptic.store.h2.rows;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions and the events they are about.
public final class QuestionRows {

    private QuestionRows() {}

    public static void write(RowWriter changes, long dossier, List<Question> questions, RowKeys keys) throws SQLException {
        int ordinal = 0;
        for (Question question : questions) {
            write(changes, dossier, ordinal++, question, keys);
        }
    }

    public static void write(RowWriter changes, long dossier, long ordinal, Question question, RowKeys keys) throws SQLException {
        @Nullable Overruling overruled = question.overruled();
        long row = changes.insert(Table.QUESTION, dossier, question.id(), ordinal, question.question(),
                question.knowable(), question.type().name(), question.unit(), question.note(),
                overruled == null ? null : overruled.verdict().name(), overruled == null ? null : overruled.reason());
        int place = 0;
        for (EventId event : question.events()) {
            changes.insert(Table.QUESTION_EVENT, row, place++, keys.event(event));
        }
        SilenceRows.write(changes, Table.QUESTION_SILENCE, row, question.silences(), keys);
        ReadingRows.write(changes, row, question.readings(), keys);
    }

    public static List<Question> read(Sql sql, RowScope scope) throws SQLException {
        Map<Long, List<EventId>> events = sql.byOwner("""
                SELECT x.question AS owner, e.slug, x.*
                FROM question q JOIN question_event x ON x.question = q.id JOIN event e ON e.id = x.event
                WHERE q.%s = ? ORDER BY x.ordinal, x.id""".formatted(scope.column()), row -> new EventId(row.text("slug")), scope.row());
        Map<Long, Map<SourceId, Silence>> silences = SilenceRows.read(sql, "question", scope);
        Map<Long, List<Reading>> readings = ReadingRows.read(sql, scope);
        return sql.list("SELECT * FROM question WHERE %s = ? ORDER BY ordinal, id".formatted(scope.column()), row -> {
            Long id = row.number("id");
            return new Question(new QuestionId(row.text("slug")), row.text("question"), events.getOrDefault(id, List.of()),
                    row.dateOrNull("knowable"), row.choice(ValueType.class, "type"), row.textOrNull("unit"), row.textOrNull("note"),
                    readings.getOrDefault(id, List.of()), overruling(row), silences.getOrDefault(id, Map.of()));
        }, scope.row());
    }

    private static @Nullable Overruling overruling(ResultRow row) throws SQLException {
        Verdict verdict = row.choiceOrNull(Verdict.class, "overruled_verdict");
        return verdict == null ? null : new Overruling(verdict, row.text("overruled_reason"));
    }
}
