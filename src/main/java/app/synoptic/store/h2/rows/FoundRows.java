package app.synoptic.store.h2.rows;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.Map;

/// What the files of texts say of their articles.
public final class FoundRows {

    /// How much a certain value is, as it is kept.
    private static final double SURE = 1000;

    private FoundRows() {}

    static void write(Sql sql, TextId text, Metadata metadata) throws SQLException {
        int ordinal = 0;
        for (Found found : metadata.found()) {
            sql.insert("found", Map.of("text", text.sha256(), "ordinal", ordinal++, "field", found.field().name(), "content", found.value(),
                    "place", found.place().name(), "spot", found.where(), "sure", Math.round(SURE * found.sure())));
        }
    }

    public static Metadata read(Sql sql, TextId text) throws SQLException {
        return new Metadata(sql.list("SELECT * FROM found WHERE text = ? ORDER BY ordinal", row -> new Found(row.choice(Field.class, "field"),
                row.text("content"), row.choice(Place.class, "place"), row.text("spot"), row.integer("sure") / SURE), text.sha256()));
    }
}
