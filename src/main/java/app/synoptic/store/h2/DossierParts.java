package app.synoptic.store.h2;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier.Header;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.journal.TouchedRows;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.EventRows;
import app.synoptic.store.h2.rows.EvidenceRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.QuestionRows;
import app.synoptic.store.h2.rows.RowScope;
import app.synoptic.store.h2.rows.SourceRows;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Parts of a dossier as they are kept at one moment.
record DossierParts(@Nullable Header head, Map<SourceId, Placed<Source>> sources, Map<EventId, Placed<Event>> events,
             Map<QuestionId, Placed<Question>> questions, Map<TestimonyId, List<FoundEvidence>> evidence) {

    /// A thing, and where it stands among its like.
    private record Placed<T>(T thing, long ordinal, long row, Optional<String> behind) {}

    static DossierParts read(Sql sql, TouchedRows touched) throws SQLException {
        Header head = null;
        for (long dossier : touched.rows(Table.DOSSIER)) {
            head = DossierRows.header(sql, dossier);
        }
        Map<TestimonyId, List<FoundEvidence>> evidence = new LinkedHashMap<>();
        read(sql, touched, Table.ATTESTATION, AttestationId::new, evidence);
        read(sql, touched, Table.READING, ReadingId::new, evidence);
        return new DossierParts(head, read(sql, touched, Table.SOURCE, SourceRows::read, Source::id),
                read(sql, touched, Table.EVENT, EventRows::read, Event::id), read(sql, touched, Table.QUESTION, QuestionRows::read, Question::id), evidence);
    }

    private interface Reader<T> {
        List<T> read(Sql sql, RowScope scope) throws SQLException;
    }

    private static <I, T> Map<I, Placed<T>> read(Sql sql, TouchedRows touched, Table table, Reader<T> reader, Function<T, I> id) throws SQLException {
        Map<I, Placed<T>> found = new LinkedHashMap<>();
        for (long row : touched.rows(table)) {
            for (T thing : reader.read(sql, RowScope.row(row))) {
                found.put(id.apply(thing), placed(sql, table, row, thing));
            }
        }
        return found;
    }

    private static <T> Placed<T> placed(Sql sql, Table table, long row, T thing) throws SQLException {
        String relation = table.relation();
        long dossier = sql.first("SELECT dossier FROM %s WHERE id = ?".formatted(relation), at -> at.number("dossier"), row).orElseThrow();
        long ordinal = sql.first("SELECT ordinal FROM %s WHERE id = ?".formatted(relation), at -> at.number("ordinal"), row).orElseThrow();
        Optional<String> behind = sql.first("""
                SELECT slug FROM %s WHERE dossier = ? AND ordinal <= ? AND (ordinal < ? OR id < ?)
                ORDER BY dossier DESC, ordinal DESC, id DESC LIMIT 1""".formatted(relation), at -> at.text("slug"), dossier, ordinal, ordinal, row);
        return new Placed<>(thing, ordinal, row, behind);
    }

    private static void read(Sql sql, TouchedRows touched, Table table, Function<String, TestimonyId> id, Map<TestimonyId, List<FoundEvidence>> found)
            throws SQLException {
        boolean attested = table == Table.ATTESTATION;
        for (long row : touched.rows(table)) {
            Optional<String> slug = sql.first("SELECT slug FROM %s WHERE id = ?".formatted(table.relation()), at -> at.text("slug"), row);
            if (slug.isPresent()) {
                TestimonyId testimony = id.apply(slug.get());
                Map<EvidenceId, List<Finding>> findings = new HashMap<>();
                FindingRows.ofTestimony(sql, attested, row).forEach(one -> findings.computeIfAbsent(one.evidence(), _ -> new ArrayList<>()).add(one));
                List<FoundEvidence> pieces = new ArrayList<>();
                for (Evidence piece : EvidenceRows.of(sql, attested, row)) {
                    pieces.add(new FoundEvidence(piece, findings.getOrDefault(testimony.evidence(piece), List.of())));
                }
                if (!pieces.isEmpty()) {
                    found.put(testimony, pieces);
                }
            }
        }
    }

    /// What became of these parts by `next`.
    Delta until(DossierParts next) {
        return new Delta(head == null || next.head == null ? null : Change.of(head, next.head).orElse(null),
                changes(sources, next.sources, Placed::thing), changes(events, next.events, Placed::thing),
                changes(questions, next.questions, Placed::thing), changes(evidence, next.evidence, pieces -> pieces),
                new Delta.Order(order(sources, next.sources, SourceId::new), order(events, next.events, EventId::new),
                        order(questions, next.questions, QuestionId::new)));
    }

    private static <I, P, T> Map<I, Change<T>> changes(Map<I, P> before, Map<I, P> after, Function<P, T> thing) {
        Set<I> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        Map<I, Change<T>> changes = new LinkedHashMap<>();
        for (I each : all) {
            Change.of(Optional.ofNullable(before.get(each)).map(thing).orElse(null), Optional.ofNullable(after.get(each)).map(thing).orElse(null))
                    .ifPresent(change -> changes.put(each, change));
        }
        return changes;
    }

    /// Where what comes or goes has its place: those that stand before others come first.
    private static <I, T> Map<I, Optional<I>> order(Map<I, Placed<T>> before, Map<I, Placed<T>> after, Function<String, I> id) {
        Map<I, Placed<T>> passing = new HashMap<>();
        before.forEach((each, placed) -> {
            if (!after.containsKey(each)) {
                passing.put(each, placed);
            }
        });
        after.forEach((each, placed) -> {
            if (!before.containsKey(each)) {
                passing.put(each, placed);
            }
        });
        Map<I, Optional<I>> order = new LinkedHashMap<>();
        passing.entrySet().stream().sorted(Comparator.comparingLong((Map.Entry<I, Placed<T>> one) -> one.getValue().ordinal)
                .thenComparingLong(one -> one.getValue().row)).forEach(one -> order.put(one.getKey(), one.getValue().behind.map(id)));
        return order;
    }
}
