package app.synoptic.store.h2.rows;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress.Bookmark;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sources, their authors, and what recognises copies of them.
public final class SourceRows {

    private SourceRows() {}

    /// Writes sources whose lanes begin with the `first`-th, from 0.
    public static void write(RowWriter changes, long dossier, int first, List<Source> sources, RowKeys keys) throws SQLException {
        int ordinal = first;
        for (Source source : sources) {
            write(changes, dossier, ordinal++, source, keys);
        }
        for (Source source : sources) {
            attach(changes, source, keys);
        }
    }

    /// Writes one, but for what it was taken from.
    public static void write(RowWriter changes, long dossier, long ordinal, Source source, RowKeys keys) throws SQLException {
        @Nullable Digest digest = source.digest();
        @Nullable Bookmark upTo = source.read().upTo();
        long row = changes.insert(Table.SOURCE, dossier, source.id(), ordinal, source.publisher(), source.title(),
                source.language(), source.url(), source.published(), source.knows(), null, source.note(),
                digest == null ? null : digest.file(), digest == null ? null : digest.text(),
                source.read().state(), upTo == null ? null : upTo.text(), upTo == null ? null : upTo.at());
        keys.put(source.id(), row);
        int place = 0;
        for (String author : source.authors()) {
            changes.insert(Table.SOURCE_AUTHOR, row, place++, author);
        }
        if (source.recognition() != null) {
            writeRecognition(changes, row, source.recognition());
        }
    }

    /// Writes what a source was taken from. All sources are written.
    public static void attach(RowWriter changes, Source source, RowKeys keys) throws SQLException {
        if (source.derivedFrom() != null) {
            changes.update(Table.SOURCE, keys.source(source.id()), "derived_from", keys.source(source.derivedFrom()));
        }
    }

    private static void writeRecognition(RowWriter changes, long source, Recognition recognition) throws SQLException {
        for (int i = 0; i < recognition.windows().size(); i++) {
            changes.insert(Table.RECOGNITION, source, i, recognition.windows().get(i), recognition.keys().get(i));
        }
    }

    public static List<Source> read(Sql sql, RowScope scope) throws SQLException {
        Map<Long, List<String>> authors = sql.byOwner("""
                SELECT a.source AS owner, a.* FROM source_author a JOIN source s ON s.id = a.source
                WHERE s.%s = ? ORDER BY a.ordinal, a.id""".formatted(scope.column()), row -> row.text("author"), scope.row());
        Map<Long, List<Sealed>> sealed = sql.byOwner("""
                SELECT r.source AS owner, r.* FROM recognition r JOIN source s ON s.id = r.source
                WHERE s.%s = ? ORDER BY r.ordinal, r.id""".formatted(scope.column()), row -> new Sealed(row.text("hash"), row.text("wrapped")), scope.row());
        return sql.list("""
                SELECT s.*, origin.slug AS origin FROM source s LEFT JOIN source origin ON origin.id = s.derived_from
                WHERE s.%s = ? ORDER BY s.ordinal, s.id""".formatted(scope.column()), row -> {
            String origin = row.textOrNull("origin");
            return new Source(new SourceId(row.text("slug")), row.text("publisher"), row.text("title"),
                    authors.getOrDefault(row.number("id"), List.of()), row.text("language"), row.textOrNull("url"),
                    row.dateOrNull("published"), row.dateOrNull("knows"), origin == null ? null : new SourceId(origin),
                    row.textOrNull("note"), digest(row), recognition(sealed.getOrDefault(row.number("id"), List.of())), progress(row));
        }, scope.row());
    }

    /// Rows of older schemas say nothing of it.
    private static ReadingProgress progress(ResultRow row) throws SQLException {
        @Nullable ReadingState state = row.choiceOrNull(ReadingState.class, "read");
        @Nullable String text = row.textOrNull("read_text");
        if (state == null) {
            return ReadingProgress.assumed(row.has("digest_file"));
        }
        return new ReadingProgress(state, text == null ? null : new Bookmark(new TextId(text), row.integer("read_at")));
    }

    private static @Nullable Digest digest(ResultRow row) throws SQLException {
        String file = row.textOrNull("digest_file");
        return file == null ? null : new Digest(file, new TextId(row.text("digest_text")));
    }

    private static @Nullable Recognition recognition(List<Sealed> sealed) {
        return sealed.isEmpty() ? null : new Recognition(sealed.stream().map(Sealed::hash).toList(),
                sealed.stream().map(Sealed::wrapped).toList());
    }

    private record Sealed(String hash, String wrapped) {}

    public static Optional<Long> find(Sql sql, long dossier, SourceId source) throws SQLException {
        return sql.first("SELECT id FROM source WHERE dossier = ? AND slug = ?", row -> row.number("id"),
                dossier, source.value());
    }

    /// The place after the last source of a dossier.
    public static int next(Sql sql, long dossier) throws SQLException {
        return 1 + sql.first("SELECT ordinal FROM source WHERE dossier = ? ORDER BY dossier DESC, ordinal DESC LIMIT 1",
                row -> row.integer("ordinal"), dossier).orElse(-1);
    }
}
