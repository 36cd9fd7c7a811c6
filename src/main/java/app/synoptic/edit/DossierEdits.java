package app.synoptic.edit;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Changes of what a dossier says of itself.
public final class DossierEdits {

    private DossierEdits() {}

    /// Describes a dossier otherwise; all that is in it stays.
    ///
    /// @param window the stretch of time the affair takes, with a beginning and an end; null where it follows from what is
    ///               dated in the dossier
    /// @param zone   in which plain dates begin and end
    /// @param note   how dates were decided; null where nothing is said of it
    public record DescribeDossier(String title, @Nullable Edtf window, ZoneId zone, @Nullable String note) implements Edit {

        @Override
        public String name() {
            return "command.describe-dossier";
        }

        @Override
        public String subject(EditableDossier before) {
            return title;
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            if (title.isBlank()) {
                throw Reason.NO_TITLE.of();
            }
            if (window != null && (window.bounds(zone).from() == null || window.bounds(zone).until() == null)) {
                throw Reason.NO_WINDOW.of();
            }
            Dossier frame = before.frame();
            return before.withHeader(frame.described(title, window, zone, note));
        }
    }
}
