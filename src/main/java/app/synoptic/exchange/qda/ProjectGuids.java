package app.synoptic.exchange.qda;

import app.synoptic.domain.DossierId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The names under which the things of a dossier go in projects: the same thing has the same name in every export, so that whoever reads
/// two of them, or takes one back, knows it again.
public final class ProjectGuids {

    private final String dossier;

    public ProjectGuids(DossierId dossier) {
        this.dossier = dossier.value();
    }

    /// @param kind what it is, as `event`
    /// @param id   its id in the dossier
    public String of(String kind, String id) {
        return UUID.nameUUIDFromBytes((dossier + "\n" + kind + "\n" + id).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
