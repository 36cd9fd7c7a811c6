package app.synoptic.store.h2.sql;

import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Damage.Spoilt;

/// A row that had to be read is not what was written.
public final class DamagedRow extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Spoilt row;

    DamagedRow(Spoilt row) {
        super(Reason.DAMAGED, "A row of the table %s is damaged.".formatted(row.table()), null);
        this.row = row;
    }

    public Spoilt row() {
        return row;
    }
}
