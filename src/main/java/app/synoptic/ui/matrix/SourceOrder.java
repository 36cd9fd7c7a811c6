package app.synoptic.ui.matrix;

import java.util.stream.Stream;

/// In which order sources stand side by side, within their group; those equal in it are as the dossier has them.
enum SourceOrder {
    /// As the dossier has them.
    OWN,
    /// By the day they appeared, those without a date last.
    DATE,
    PUBLISHER,
    /// Those first that testify to most events.
    TOLD;

    /// The one that is kept by its name; the dossier's own where none is.
    static SourceOrder of(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst().orElse(OWN);
    }
}
