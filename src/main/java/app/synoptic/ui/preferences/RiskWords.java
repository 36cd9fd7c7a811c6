package app.synoptic.ui.preferences;

import app.synoptic.home.FolderRisk;
import app.synoptic.ui.Messages;
import java.util.Optional;

/// Says why a library is not safe where it is.
public final class RiskWords {

    private RiskWords() {}

    /// One sentence; empty where nothing is known to be risky.
    public static String of(Optional<FolderRisk> risk) {
        return risk.map(it -> switch (it.kind()) {
            case CLOUD -> Messages.get("settings.folder.cloud", it.name());
            case NETWORK -> Messages.get("settings.folder.network", it.name());
        }).orElse("");
    }
}
