package app.synoptic.store.h2.chain;

import app.synoptic.domain.custody.ChainHead;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The links of the chain. They are only ever added, in the transaction of what they tell, when all of that was done.
public final class ChainRows {

    /// The program that adds links; the build writes its version down for all.
    static final String PROGRAM = "Synoptic " + ResourceBundle.getBundle("app.synoptic.home.version").getString("version");

    private ChainRows() {}

    /// Has a link about a change added when the transaction ends.
    ///
    /// @param content asked for then; empty where there is none
    public static void later(Sql sql, ChainAct act, long change, Instant at, String name, String subject, @Nullable String dossier,
                             Supplier<String> content) {
        sql.atEnd(() -> add(sql, at, act, change, name, subject, dossier, PROGRAM, content.get()));
    }

    /// The same about a change that was made before.
    public static void later(Sql sql, ChainAct act, long change, String subject) {
        later(sql, act, change, Instant.now(), "", subject, null, () -> "");
    }

    /// Has a link about a capture or a text added.
    ///
    /// @param item the id by which it is kept
    public static void later(Sql sql, ChainAct act, String item, String name, String subject, String content) {
        sql.atEnd(() -> keep(sql, act, item, name, subject, PROGRAM, content));
    }

    static void keep(Sql sql, ChainAct act, String item, String name, String subject, String program, String content) throws SQLException {
        long link = add(sql, Instant.now(), act, null, name, subject, null, program, content);
        sql.insert("custody", Map.of("act", act.token(), "item", item, "link", link));
    }

    static long add(Sql sql, Instant at, ChainAct act, @Nullable Long change, String name, String subject, @Nullable String dossier,
                    String program, String content) throws SQLException {
        Last last = sql.first("SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1",
                row -> new Last(row.number("number"), row.text("hash"))).orElse(new Last(0, ChainLink.NONE));
        ChainLink link = new ChainLink(last.number + 1, at, act, change, name, subject, dossier, program, content, last.hash);
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("number", link.number(), "made_at", at, "act", act.token(), "name", name,
                "subject", subject, "program", program, "content", content, "before", link.before(), "hash", link.hash()));
        values.put("change", change);
        values.put("dossier", dossier);
        sql.insert("chain", values);
        return link.number();
    }

    private record Last(long number, String hash) {}

    /// A link as its row says, whether or not that is sound.
    static ChainLink link(ResultRow row) throws SQLException {
        ChainAct act = ChainAct.of(row.text("act")).orElseThrow(() -> new IllegalArgumentException("no such act"));
        return new ChainLink(row.number("number"), row.at().getObject("made_at", Instant.class), act, row.has("change") ? row.number("change") : null,
                row.text("name"), row.text("subject"), row.textOrNull("dossier"), row.text("program"), row.text("content"), row.text("before"));
    }

    /// Where the chain stands.
    public static ChainHead head(Sql sql) throws SQLException {
        String library = sql.first("SELECT subject FROM chain WHERE number = 1", row -> row.text("subject")).orElse("");
        return sql.first("SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1",
                row -> new ChainHead(library, row.number("number"), row.text("hash"))).orElseThrow();
    }

    /// The newest link about a capture or a text.
    public static Optional<ChainLink> of(Sql sql, ChainAct act, String item) throws SQLException {
        return sql.first("SELECT c.* FROM custody k JOIN chain c ON c.number = k.link WHERE k.act = ? AND k.item = ?", ChainRows::link, act.token(), item);
    }
}
