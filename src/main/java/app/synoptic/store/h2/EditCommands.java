package app.synoptic.store.h2;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier.Header;
import app.synoptic.domain.Event;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.TestimonyId;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.store.h2.journal.DossierDiffWriter;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.EventRows;
import app.synoptic.store.h2.rows.EvidenceRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.QuestionRows;
import app.synoptic.store.h2.rows.RowKeys;
import app.synoptic.store.h2.rows.SourceRows;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How one change of a dossier is kept: reads and writes the rows of what it touches, and no others.
final class EditCommands {

    private static final Set<Table> HEADER = EnumSet.of(Table.DOSSIER, Table.DOSSIER_NAME, Table.NAME_VARIANT, Table.DOSSIER_KIND);
    private static final Set<Table> SOURCE = EnumSet.of(Table.SOURCE, Table.SOURCE_AUTHOR, Table.RECOGNITION);
    private static final Set<Table> EVENT = EnumSet.of(Table.EVENT, Table.EVENT_ACTOR, Table.EVENT_PLACE, Table.EVENT_TAG,
            Table.EVENT_SILENCE, Table.ATTESTATION);
    private static final Set<Table> QUESTION = EnumSet.of(Table.QUESTION, Table.QUESTION_EVENT, Table.QUESTION_SILENCE, Table.READING,
            Table.READING_NAME);
    private static final Set<Table> EVIDENCE = EnumSet.of(Table.EVIDENCE, Table.FINDING, Table.FINDING_RANGE);

    private final Sql sql;
    private final long dossier;
    private final JournaledWriter writer;
    private final DossierDiffWriter rows;
    private final RowKeys keys;
    private final Delta delta;
    private final Map<Table, Long> last = new EnumMap<>(Table.class);

    private EditCommands(Sql sql, long dossier, JournaledWriter writer, RowKeys keys, Delta delta) {
        this.sql = sql;
        this.dossier = dossier;
        this.writer = writer;
        this.delta = delta;
        rows = DossierDiffWriter.ofParts(sql, writer);
        this.keys = keys;
    }

    /// @return the number of the change
    static long edit(Sql sql, EditDossier command) throws SQLException {
        long dossier = DossierRows.row(sql, command.dossier());
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.dossier(), command.change(), command.subject()));
        RowKeys keys = new RowKeys(sql, dossier);
        new PinAndNoteUpdates(sql, writer, dossier, keys).follow(command.delta(), command.merged());
        new EditCommands(sql, dossier, writer, keys, command.delta()).write(command);
        return writer.number();
    }

    private void write(EditDossier command) throws SQLException {
        take();
        Change<Header> head = delta.head();
        if (head != null) {
            DossierRows.write(rows, command.dossier(), Objects.requireNonNull(head.after()));
        }
        List<Source> sources = after(delta.sources(), delta.order().sources().keySet());
        for (Source source : sources) {
            SourceRows.write(rows, dossier, ordinal(Table.SOURCE, source.id().value(), adds(delta.sources(), source.id())), source, keys);
        }
        for (Source source : sources) {
            SourceRows.attach(rows, source, keys);
        }
        List<Event> events = after(delta.events(), delta.order().events().keySet());
        for (Event event : events) {
            EventRows.write(rows, dossier, ordinal(Table.EVENT, event.id().value(), adds(delta.events(), event.id())), event, keys);
        }
        for (Event event : events) {
            EventRows.attach(rows, event, keys);
        }
        for (Question question : after(delta.questions(), delta.order().questions().keySet())) {
            QuestionRows.write(rows, dossier, ordinal(Table.QUESTION, question.id().value(), adds(delta.questions(), question.id())), question, keys);
        }
        Map<TestimonyId, List<Evidence>> evidence = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        delta.evidence().forEach((testimony, change) -> {
            @Nullable List<FoundEvidence> now = change.after();
            if (now != null) {
                evidence.put(testimony, now.stream().map(FoundEvidence::evidence).toList());
                now.forEach(piece -> findings.addAll(piece.findings()));
            }
        });
        EvidenceRows.write(rows, evidence, keys);
        FindingRows.write(rows, findings, keys);
        rows.finish();
    }

    private void take() throws SQLException {
        if (delta.head() != null) {
            rows.take(Table.DOSSIER, dossier, HEADER);
        }
        for (var source : delta.sources().entrySet()) {
            if (!source.getValue().adds()) {
                Set<Table> tables = EnumSet.copyOf(SOURCE);
                if (source.getValue().removes()) {
                    tables.add(Table.HELD);
                }
                rows.take(Table.SOURCE, keys.source(source.getKey()), tables);
            }
        }
        for (var event : delta.events().entrySet()) {
            if (!event.getValue().adds()) {
                rows.take(Table.EVENT, keys.event(event.getKey()), EVENT);
            }
        }
        for (var question : delta.questions().entrySet()) {
            if (!question.getValue().adds()) {
                rows.take(Table.QUESTION, row(Table.QUESTION, question.getKey().value()).orElseThrow(), QUESTION);
            }
        }
        for (var evidence : delta.evidence().entrySet()) {
            if (!evidence.getValue().adds()) {
                rows.take(evidence.getKey() instanceof AttestationId ? Table.ATTESTATION : Table.READING, keys.testimony(evidence.getKey()), EVIDENCE);
            }
        }
    }

    /// What is there afterwards, what comes in the order in which it comes.
    private static <I, T> List<T> after(Map<I, Change<T>> changes, Set<I> coming) {
        List<T> after = new ArrayList<>();
        changes.forEach((id, change) -> Optional.ofNullable(change.after()).filter(_ -> !coming.contains(id)).ifPresent(after::add));
        for (I id : coming) {
            Change<T> change = changes.get(id);
            T now = change == null ? null : change.after();
            if (now != null) {
                after.add(now);
            }
        }
        return after;
    }

    private static <I, T> boolean adds(Map<I, Change<T>> changes, I id) {
        Change<T> change = changes.get(id);
        return change != null && change.adds();
    }

    private Optional<Long> row(Table table, String slug) throws SQLException {
        return sql.first("SELECT id FROM %s WHERE dossier = ? AND slug = ?".formatted(table.relation()), row -> row.number("id"), dossier, slug);
    }

    /// The place of a thing among its like: the one it has, or one behind all others.
    ///
    /// @param adds whether it is new: then nothing is looked for
    private long ordinal(Table table, String slug, boolean adds) throws SQLException {
        sql.rows().goOn();
        Optional<Long> row = adds ? Optional.empty() : row(table, slug);
        String kept = row.isEmpty() ? null : rows.kept(table, row.get(), "ordinal");
        if (kept != null) {
            return Long.parseLong(kept);
        }
        long next = last.containsKey(table) ? last.get(table) + 1 : 1 + sql.first(
                "SELECT ordinal FROM %s WHERE dossier = ? ORDER BY dossier DESC, ordinal DESC LIMIT 1".formatted(table.relation()),
                at -> at.number("ordinal"), dossier).orElse(-1L);
        last.put(table, next);
        return next;
    }
}
