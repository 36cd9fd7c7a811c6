package app.synoptic.ui.controls.sources;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;

/// What sources are called by.
public final class Publishers {

    private Publishers() {}

    /// Who published a source; its id where the dossier has no such source.
    public static String of(Dossier dossier, SourceId source) {
        return dossier.source(source).map(Source::publisher).orElse(source.value());
    }
}
