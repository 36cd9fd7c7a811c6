package app.synoptic.store.h2.rows;

import app.synoptic.store.Damaged.Part;
import app.synoptic.store.Damaged;
import app.synoptic.store.h2.sql.Damage.Spoilt;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What damaged rows are called: after what they belong to, as far as that can be read.
public record DamageNames(Sql sql) {

    private static final String NAMELESS = "?";

    /// Each thing once, however many of its rows are damaged.
    public static List<Damaged> of(Sql sql, List<Spoilt> rows) throws SQLException {
        DamageNames names = new DamageNames(new Sql(sql.connection()));
        Set<Damaged> found = new LinkedHashSet<>();
        for (Spoilt row : rows) {
            found.add(names.of(row));
        }
        return List.copyOf(found);
    }

    private Damaged of(Spoilt row) throws SQLException {
        return switch (row.table()) {
            case "dossier" -> new Damaged(Part.DOSSIER, List.of(row.value("title")));
            case "dossier_name" -> new Damaged(Part.NAME, List.of(row.value("name")));
            case "name_variant" -> new Damaged(Part.NAME, List.of(row.value("variant")));
            case "dossier_kind" -> new Damaged(Part.KIND, List.of(row.value("kind")));
            case "source" -> new Damaged(Part.SOURCE, List.of(row.value("publisher")));
            case "source_author", "recognition" -> new Damaged(Part.SOURCE, List.of(publisher(row.value("source"))));
            case "held" -> new Damaged(Part.TEXT, List.of(publisher(row.value("source")), row.value("text")));
            case "text" -> text(row.value("sha"));
            case "region", "found", "correction" -> text(row.value("text"));
            case "capture" -> text(name("SELECT sha AS name FROM text WHERE capture = ?", row.value("sha")));
            case "event" -> new Damaged(Part.EVENT, List.of(row.value("label")));
            case "event_actor", "event_place", "event_tag", "event_silence" -> new Damaged(Part.EVENT, List.of(label(row.value("event"))));
            case "attestation" -> new Damaged(Part.TESTIMONY, List.of(publisher(row.value("source")), label(row.value("event"))));
            case "question" -> new Damaged(Part.QUESTION, List.of(row.value("question")));
            case "question_event", "question_silence" -> new Damaged(Part.QUESTION, List.of(question(row.value("question"))));
            case "reading" -> new Damaged(Part.ANSWER, List.of(publisher(row.value("source")), question(row.value("question"))));
            case "reading_name" -> answer(row.value("reading"));
            case "evidence" -> passage(row);
            case "finding" -> passage("v.id", row.value("evidence"));
            case "finding_range" -> passage("v.id", evidence(row.value("finding")));
            case "session" -> new Damaged(Part.SESSION, List.of(row.value("title")));
            case "session_pin", "session_note" -> session("id", row.value("session"));
            case "refusal" -> new Damaged(Part.REFUSAL, List.of(title(row.value("dossier"))));
            case "refusal_passage" -> new Damaged(Part.REFUSAL, List.of(name("SELECT d.title AS name FROM refusal r JOIN dossier d ON d.id = r.dossier WHERE r.id = ?",
                    row.value("refusal"))));
            case "outlook" -> session("slug", row.value("session"));
            case "journal" -> new Damaged(Part.CHANGE, List.of(row.value("number")));
            case "journal_step" -> new Damaged(Part.CHANGE, List.of(row.value("journal")));
            default -> new Damaged(Part.OTHER, List.of(row.table(), row.value("id")));
        };
    }

    private String title(String dossier) throws SQLException {
        return name("SELECT title AS name FROM dossier WHERE id = ?", dossier);
    }

    private String publisher(String source) throws SQLException {
        return name("SELECT publisher AS name FROM source WHERE id = ?", source);
    }

    private String label(String event) throws SQLException {
        return name("SELECT label AS name FROM event WHERE id = ?", event);
    }

    private String question(String question) throws SQLException {
        return name("SELECT question AS name FROM question WHERE id = ?", question);
    }

    private Damaged session(String key, String value) throws SQLException {
        return new Damaged(Part.SESSION, List.of(name("SELECT title AS name FROM session WHERE %s = ?".formatted(key), value)));
    }

    private Damaged text(String sha) throws SQLException {
        return new Damaged(Part.TEXT, List.of(name("""
                SELECT s.publisher AS name FROM held h JOIN source s ON s.id = h.source WHERE h.text = ? ORDER BY h.id""", sha), sha));
    }

    private Damaged answer(String reading) throws SQLException {
        return new Damaged(Part.ANSWER, List.of(
                name("SELECT s.publisher AS name FROM reading r JOIN source s ON s.id = r.source WHERE r.id = ?", reading),
                name("SELECT q.question AS name FROM reading r JOIN question q ON q.id = r.question WHERE r.id = ?", reading)));
    }

    private Damaged passage(Spoilt evidence) throws SQLException {
        return evidence.values().get("attestation") != null ? passage("a.id", evidence.value("attestation")) : passage("r.id", evidence.value("reading"));
    }

    private Damaged passage(String key, String value) throws SQLException {
        return sql.first("""
                SELECT s.publisher, COALESCE(e.label, q.question) AS about FROM evidence v
                LEFT JOIN attestation a ON a.id = v.attestation LEFT JOIN event e ON e.id = a.event
                LEFT JOIN reading r ON r.id = v.reading LEFT JOIN question q ON q.id = r.question
                JOIN source s ON s.id = COALESCE(a.source, r.source) WHERE %s = ?""".formatted(key),
                row -> new Damaged(Part.PASSAGE, List.of(row.text("publisher"), row.text("about"))), value)
                .orElse(new Damaged(Part.PASSAGE, List.of(NAMELESS, NAMELESS)));
    }

    private String evidence(String finding) throws SQLException {
        return sql.first("SELECT evidence FROM finding WHERE id = ?", row -> row.text("evidence"), finding).orElse("0");
    }

    private String name(String query, String key) throws SQLException {
        return sql.first(query, row -> row.text("name"), key).orElse(NAMELESS);
    }
}
