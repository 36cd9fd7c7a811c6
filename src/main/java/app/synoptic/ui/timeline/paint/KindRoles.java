package app.synoptic.ui.timeline.paint;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Hue;
import app.synoptic.domain.Kind;
import app.synoptic.domain.OwnKind;
import java.util.HashMap;
import java.util.Map;

/// The colours in which a dossier shows events of its kinds.
///
/// They colour the marks of the sources, too. There the shape says what a source holds of an event, the size how much it
/// tells of it, and a hollow mark how vague its date is; colour said nothing but what is pointed at and what is selected,
/// and both still come before the kind. The stretches of the sources stay grey: they lie over one another on one line, and
/// the colour of one would seem to be that of all.
final class KindRoles {

    private final Map<Kind, Hue> hues = new HashMap<>();

    KindRoles(Dossier dossier) {
        for (OwnKind kind : dossier.kinds()) {
            if (kind.colour() != null) {
                hues.put(kind.id(), kind.colour());
            }
        }
    }

    /// The colour of an event's sign; `plain` where its kind has none.
    Role sign(Event event, Role plain) {
        Hue hue = hues.get(event.kind());
        return hue == null ? plain : Role.valueOf("KIND_" + hue.name());
    }

    /// The colour of an event's stretch.
    Role stretch(Event event) {
        Hue hue = hues.get(event.kind());
        return hue == null ? Role.BAR : Role.valueOf("KIND_" + hue.name() + "_SOFT");
    }
}
