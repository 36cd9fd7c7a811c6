package app.synoptic.store.h2.rows;

import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where sessions were left.
public final class SessionViewRows {

    private SessionViewRows() {}

    public static void write(Sql sql, SessionId session, SessionViewState viewState) throws SQLException {
        Passage passage = viewState.passage();
        Bounds window = viewState.window();
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("session", session.value(), "left_at", Instant.now(),
                "sought", viewState.sought(), "facets", facets(viewState.chosen()), "arrangement", words(viewState.arrangement())));
        values.put("event", text(viewState.event()));
        values.put("question", text(viewState.question()));
        values.put("text", passage == null ? null : passage.text().sha256());
        values.put("start_at", passage == null ? null : passage.start());
        values.put("end_at", passage == null ? null : passage.end());
        values.put("shown_from", window == null ? null : window.from());
        values.put("shown_until", window == null ? null : window.until());
        sql.merge("outlook", values);
    }

    public static Optional<SessionViewState> read(Sql sql, SessionId session) throws SQLException {
        return sql.first("SELECT * FROM outlook WHERE session = ?", SessionViewRows::outlook, session.value());
    }

    private static SessionViewState outlook(ResultRow row) throws SQLException {
        String event = row.textOrNull("event");
        String question = row.textOrNull("question");
        return new SessionViewState(event == null ? null : new EventId(event), question == null ? null : new QuestionId(question),
                passage(row), window(row), row.text("sought"), facets(row.texts("facets")), words(row.texts("arrangement")));
    }

    static @Nullable Passage passage(ResultRow row) throws SQLException {
        String text = row.textOrNull("text");
        return text == null ? null : new Passage(new TextId(text), row.integer("start_at"), row.integer("end_at"));
    }

    private static @Nullable Bounds window(ResultRow row) throws SQLException {
        Instant from = row.at().getObject("shown_from", Instant.class);
        Instant until = row.at().getObject("shown_until", Instant.class);
        return from == null && until == null ? null : new Bounds(from, until);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static String[] facets(Map<String, Set<String>> chosen) {
        return chosen.entrySet().stream().flatMap(facet -> facet.getValue().stream()
                .flatMap(value -> Stream.of(facet.getKey(), value))).toArray(String[]::new);
    }

    private static Map<String, Set<String>> facets(List<String> flat) {
        Map<String, Set<String>> chosen = new HashMap<>();
        for (int at = 0; at < flat.size(); at += 2) {
            chosen.computeIfAbsent(flat.get(at), _ -> new HashSet<>()).add(flat.get(at + 1));
        }
        return chosen;
    }

    private static String[] words(Map<String, String> arrangement) {
        return arrangement.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue())).toArray(String[]::new);
    }

    private static Map<String, String> words(List<String> flat) {
        Map<String, String> arrangement = new HashMap<>();
        for (int at = 0; at < flat.size(); at += 2) {
            arrangement.put(flat.get(at), flat.get(at + 1));
        }
        return arrangement;
    }
}
