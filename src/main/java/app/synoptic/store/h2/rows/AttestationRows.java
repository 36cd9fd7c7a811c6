package app.synoptic.store.h2.rows;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What sources testify to events.
public final class AttestationRows {

    private AttestationRows() {}

    public static void write(RowWriter changes, long event, List<Attestation> attestations, RowKeys keys) throws SQLException {
        int ordinal = 0;
        for (Attestation attestation : attestations) {
            long row = changes.insert(Table.ATTESTATION, ProposedColumns.behind(attestation.proposed(), event, keys.source(attestation.source()), ordinal++,
                    attestation.id(), attestation.date(), name(attestation.part()), name(attestation.dating()),
                    attestation.zone() == null ? null : attestation.zone().getId(), attestation.stance().name(),
                    attestation.saidBy(), attestation.strength().name(), attestation.note()));
            keys.put(attestation.id(), row);
        }
    }

    public static Map<Long, List<Attestation>> read(Sql sql, RowScope scope) throws SQLException {
        return sql.byOwner("""
                SELECT a.event AS owner, a.*, s.slug AS source_slug
                FROM event e JOIN attestation a ON a.event = e.id JOIN source s ON s.id = a.source
                WHERE e.%s = ? ORDER BY a.event, a.ordinal, a.id""".formatted(scope.column()),
                row -> new Attestation(new AttestationId(row.text("slug")), new SourceId(row.text("source_slug")),
                        row.dateOrNull("dated"), row.choiceOrNull(PartOfDay.class, "part"),
                        row.choiceOrNull(Dating.class, "dating"), row.zoneOrNull("zone"),
                        row.choice(Stance.class, "stance"), row.textOrNull("said_by"),
                        row.choice(Strength.class, "strength"), row.textOrNull("note"), ProposedColumns.read(row)), scope.row());
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
