package app.synoptic.ui.timeline.paint;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.ui.timeline.index.EventTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The colours in which a dossier shows events of its kinds.
///
/// They colour the marks of the sources, too. There the shape says what a source holds of an event, the size how much it
/// tells of it, and a hollow mark how vague its date is; colour said nothing but what is pointed at and what is selected,
/// and both still come before the kind. The stretches of the sources stay grey: they lie over one another on one line, and
/// the colour of one would seem to be that of all.
final class KindRoles {

    private final EventTable table;
    private final Map<Kind, Hue> hues = new HashMap<>();

    KindRoles(Dossier dossier, EventTable table) {
        this.table = table;
        for (KindStyle kind : dossier.kinds()) {
            if (kind.colour() != null) {
                hues.put(kind.id(), kind.colour());
            }
        }
    }

    /// The colour of an event's sign; `plain` where its kind has none.
    Role sign(int event, Role plain) {
        Hue hue = hue(event);
        return hue == null ? plain : Role.valueOf("KIND_" + hue.name());
    }

    /// The colour of an event's stretch.
    Role stretch(int event) {
        Hue hue = hue(event);
        return hue == null ? Role.BAR : Role.valueOf("KIND_" + hue.name() + "_SOFT");
    }

    private @Nullable Hue hue(int event) {
        return hues.isEmpty() ? null : hues.get(table.kind(event));
    }
}
