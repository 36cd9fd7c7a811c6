package app.synoptic.store.h2.check;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.store.Damaged;
import app.synoptic.store.Examination;
import app.synoptic.store.Examined;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.rows.DamageNames;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.rows.RefusalRows;
import app.synoptic.store.h2.sql.Damage;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/// Examines a store: that it can be read to its end, that what refers to something finds it, that texts are what
/// their names say, and that passages lie in them.
public final class Integrity {

    private Integrity() {}

    /// What is wrong, in one sentence each.
    public static List<String> faults(Sql sql) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Examined part : List.of(Examined.ROWS, Examined.INDEXES, Examined.REFERENCES)) {
            faults.addAll(of(sql, part, Examination.UNWATCHED));
        }
        if (faults.isEmpty()) {
            for (Examined part : List.of(Examined.TEXTS, Examined.PASSAGES, Examined.DOSSIERS)) {
                faults.addAll(of(sql, part, Examination.UNWATCHED));
            }
        }
        return faults;
    }

    /// The same of one part.
    public static List<String> of(Sql sql, Examined part, Examination watched) throws SQLException {
        List<String> faults = new ArrayList<>();
        switch (part) {
            case ROWS -> {
                Damage damage = new Damage();
                TableChecks.rows(sql, damage, faults, watched);
                List<Damaged> damaged = DamageNames.of(sql, damage.rows());
                damaged.forEach(what -> faults.add("Damaged, not what was written: %s.".formatted(what)));
            }
            case INDEXES -> TableChecks.indexes(sql, faults, watched);
            case REFERENCES -> TableChecks.references(sql, faults, watched);
            case TEXTS -> TextChecks.texts(sql, faults, watched);
            case PASSAGES -> TextChecks.passages(sql, faults);
            case DOSSIERS -> {
                List<DossierId> dossiers = DossierRows.ids(sql);
                for (int i = 0; i < dossiers.size(); i++) {
                    watched.at(i, dossiers.size());
                    examine(sql, dossiers.get(i), faults);
                }
            }
        }
        return faults;
    }

    private static void examine(Sql sql, DossierId id, List<String> faults) throws SQLException {
        try {
            DossierRows.catalogue(sql, id);
            HeldRows.read(sql, DossierRows.row(sql, id));
            RefusalRows.read(sql, DossierRows.row(sql, id));
        } catch (StoreException damaged) {
            faults.add("The dossier “%s” is not in order: %s".formatted(id, damaged.getMessage()));
        } catch (IllegalArgumentException | Refusal | NullPointerException | DateTimeException e) {
            faults.add("The dossier “%s” is not in order: %s.".formatted(id, RefusalWords.english(e)));
        }
    }
}
