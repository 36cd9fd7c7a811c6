package app.synoptic.edit;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Changes of what a dossier says of itself.
public final class DossierEdits {

    private DossierEdits() {}

    /// Describes a dossier otherwise; all that is in it stays.
    ///
    /// @param window the stretch of time the affair takes, with a beginning and an end
    /// @param zone   in which plain dates begin and end
    /// @param note   how dates were decided; null where nothing is said of it
    public record DescribeDossier(String title, Edtf window, ZoneId zone, @Nullable String note) implements Edit {

        @Override
        public String name() {
            return "command.describe-dossier";
        }

        @Override
        public String subject(Workpiece before) {
            return title;
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            if (title.isBlank()) {
                throw new IllegalArgumentException("a dossier needs a title");
            }
            if (window.bounds(zone).from() == null || window.bounds(zone).until() == null) {
                throw new IllegalArgumentException("the stretch of time a dossier takes has a beginning and an end");
            }
            Dossier frame = before.frame();
            return before.framed(frame.described(title, window, zone, note));
        }
    }
}
