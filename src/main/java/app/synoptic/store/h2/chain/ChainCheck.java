package app.synoptic.store.h2.chain;

import app.synoptic.domain.form.Sha256;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.store.chain.CustodyFault.Kind;
import app.synoptic.store.chain.CustodyFault;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Follows the chain from its first link to its last, and compares what it says with what is kept. Rows are read whether or not their
/// checksums hold: a checksum finds what a disk has changed, the chain what somebody has.
public final class ChainCheck {

    private final Sql sql;
    private final List<CustodyFault> faults = new ArrayList<>();
    private final Map<Long, Stand> changes = new LinkedHashMap<>();
    private final Map<String, String> captures = new LinkedHashMap<>();
    private final Map<String, Reading> texts = new LinkedHashMap<>();
    private long expected = 1;
    private String before = ChainLink.NONE;

    /// What the links say of one change.
    private record Stand(String content, boolean undone, String reason) {}

    /// What a link says of one text.
    private record Reading(String reader, String words) {}

    private ChainCheck(Sql sql) {
        this.sql = new Sql(sql.connection());
    }

    public static List<CustodyFault> faults(Sql sql) throws SQLException {
        ChainCheck check = new ChainCheck(sql);
        check.links();
        check.changes();
        check.captures();
        check.texts();
        ReplayCheck.run(check.sql, check.faults);
        return check.faults;
    }

    private void fault(Kind kind, Object subject) {
        faults.add(new CustodyFault(kind, subject.toString()));
    }

    private void links() throws SQLException {
        sql.each("SELECT number, made_at, act, change, name, subject, dossier, program, content, before, hash FROM chain ORDER BY number", row -> {
            long number = row.number("number");
            String hash = row.text("hash");
            if (number != expected) {
                fault(Kind.LINK_MISSING, expected == number - 1 ? expected : expected + "–" + (number - 1));
            } else if (!row.text("before").equals(before)) {
                fault(Kind.LINK_BROKEN, number);
            }
            try {
                ChainLink link = ChainRows.link(row);
                if (!link.hash().equals(hash)) {
                    fault(Kind.LINK_ALTERED, number);
                }
                take(link);
            } catch (IllegalArgumentException unreadable) {
                fault(Kind.LINK_ALTERED, number);
            }
            expected = number + 1;
            before = hash;
        });
        if (expected == 1) {
            fault(Kind.LINK_MISSING, 1);
        }
    }

    private void take(ChainLink link) {
        long change = Objects.requireNonNullElse(link.change(), 0L);
        Stand stand = changes.getOrDefault(change, new Stand("", false, ""));
        switch (link.act()) {
            case FOUND, MADE -> changes.put(change, new Stand(link.content(), false, ""));
            case UNDONE -> changes.put(change, new Stand(stand.content, true, stand.reason));
            case REDONE -> changes.put(change, new Stand(stand.content, false, stand.reason));
            case EXPLAINED -> changes.put(change, new Stand(stand.content, stand.undone, link.subject()));
            case DROPPED -> changes.remove(change);
            case CAPTURED -> captures.put(link.content(), link.subject());
            case READ -> texts.put(link.subject(), new Reading(link.name(), link.content()));
            case BEGUN -> { }
        }
    }

    private void changes() throws SQLException {
        Map<Long, Stand> known = new LinkedHashMap<>(changes);
        KeptChange.each(sql, change -> {
            @Nullable Stand stand = known.remove(change.number());
            if (stand == null) {
                fault(Kind.CHANGE_UNKNOWN, change.number());
            } else if (!stand.equals(new Stand(change.content(), change.undone(), change.reason() == null ? "" : change.reason()))) {
                fault(Kind.CHANGE_ALTERED, change.number());
            }
        });
        known.keySet().forEach(number -> fault(Kind.CHANGE_MISSING, number));
    }

    private void captures() throws SQLException {
        Map<String, String> known = new HashMap<>(captures);
        sql.each("SELECT sha, name, file FROM capture ORDER BY sha", row -> {
            String sha = row.text("sha");
            String name = row.textOrNull("name");
            String subject = name == null ? sha : name + ", " + sha;
            if (known.remove(sha) == null) {
                fault(Kind.CAPTURE_UNKNOWN, subject);
            }
            if (!BlobHash.sha256(row, "file").equals(sha)) {
                fault(Kind.CAPTURE_ALTERED, subject);
            }
        });
        captures.keySet().stream().filter(known::containsKey).forEach(sha -> fault(Kind.CAPTURE_MISSING, sha));
    }

    private void texts() throws SQLException {
        Map<String, Reading> known = new HashMap<>(texts);
        sql.each("SELECT sha, reader, wording FROM text ORDER BY sha", row -> {
            @Nullable Reading reading = known.remove(row.text("sha"));
            if (reading == null) {
                fault(Kind.TEXT_UNKNOWN, row.text("sha"));
            } else if (!reading.equals(new Reading(row.text("reader"), Sha256.of(row.text("wording"))))) {
                fault(Kind.TEXT_ALTERED, row.text("sha"));
            }
        });
        texts.keySet().stream().filter(known::containsKey).forEach(text -> fault(Kind.TEXT_MISSING, text));
    }
}
