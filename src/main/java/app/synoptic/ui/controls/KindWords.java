package app.synoptic.ui.controls;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Kind;
import app.synoptic.domain.OwnKind;

/// What a kind of event is called.
public final class KindWords {

    private KindWords() {}

    /// By the label a dossier gives it, else by its id.
    public static String of(Kind kind, Dossier dossier) {
        return dossier.kind(kind).map(OwnKind::label).orElseGet(() -> kind.value().replace('-', ' '));
    }
}
