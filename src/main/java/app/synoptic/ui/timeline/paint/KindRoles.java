package app.synoptic.ui.timeline.paint;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Hue;
import app.synoptic.domain.Kind;
import app.synoptic.domain.OwnKind;
import java.util.HashMap;
import java.util.Map;

/// The colours in which a dossier shows events of its kinds.
final class KindRoles {

    private final Map<Kind, Hue> hues = new HashMap<>();

    KindRoles(Dossier dossier) {
        for (OwnKind kind : dossier.kinds()) {
            if (kind.colour() != null) {
                hues.put(kind.id(), kind.colour());
            }
        }
    }

    /// The colour of an event's sign.
    Role sign(Event event) {
        Hue hue = hues.get(event.kind());
        return hue == null ? Role.MARK : Role.valueOf("KIND_" + hue.name());
    }

    /// The colour of an event's stretch.
    Role stretch(Event event) {
        Hue hue = hues.get(event.kind());
        return hue == null ? Role.BAR : Role.valueOf("KIND_" + hue.name() + "_SOFT");
    }
}
