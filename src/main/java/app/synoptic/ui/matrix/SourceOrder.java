package app.synoptic.ui.matrix;

import app.synoptic.ui.controls.EnumWords;

/// In which order sources stand side by side, within their group; those equal in it are as the dossier has them.
enum SourceOrder implements EnumWords.Typed {
    /// As the dossier has them.
    OWN,
    /// By the day they appeared, those without a date last.
    DATE,
    PUBLISHER,
    /// Those first that testify to most events.
    TOLD;

    @Override
    public String type() {
        return "source-order";
    }
}
