package app.synoptic.health;

import app.synoptic.store.Examination;
import app.synoptic.store.Examined;
import app.synoptic.store.Library;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One part of the store.
record StoreHealth(Library library, Examined part) implements HealthCheck {

    @Override
    public String name() {
        return part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public HealthFinding examine(Examination watched) {
        List<String> faults = library.examine(part, watched);
        return faults.isEmpty() ? HealthFinding.good("sound")
                : new HealthFinding(name(), Severity.SEVERE, List.of(faults.size()), faults, repair());
    }

    private @Nullable Repair repair() {
        return switch (part) {
            case ROWS, TEXTS -> library.spoiltTexts().isEmpty() ? null : Repair.TEXTS;
            case INDEXES -> library.examine(Examined.ROWS, Examination.UNWATCHED).isEmpty() ? Repair.STORE : null;
            case REFERENCES, PASSAGES, DOSSIERS -> null;
        };
    }
}
