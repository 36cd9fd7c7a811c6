package app.synoptic.health;

import app.synoptic.home.FolderRisk;
import app.synoptic.store.Examination;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whether something watches or carries the folder that does stores no good.
record PlaceHealth(Path folder) implements HealthCheck {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public HealthFinding examine(Examination watched) {
        Optional<FolderRisk> risk = FolderRisk.of(folder);
        return risk.map(it -> new HealthFinding(it.kind() == FolderRisk.Kind.CLOUD ? "place.cloud" : "place.network", Severity.WARNING, List.of(it.name()),
                List.of(), null)).orElseGet(() -> HealthFinding.good("place.good"));
    }
}
