package app.synoptic.health;

import app.synoptic.store.Examination;
import app.synoptic.store.search.SearchIndex;
import java.nio.file.Path;
import java.util.List;

/// The index of words beside the store.
record SearchHealth(Path folder) implements HealthCheck {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public HealthFinding examine(Examination watched) {
        return SearchIndex.whole(folder) ? HealthFinding.good("sound") : new HealthFinding(name(), Severity.WARNING, List.of(), List.of(), Repair.SEARCH);
    }
}
