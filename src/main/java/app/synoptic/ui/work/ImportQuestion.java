package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.read.container.Captures.Holder;
import java.nio.file.Path;
import java.util.List;

/// A file that holds several captures: a person says which are taken in. Until then it is waited for.
///
/// @param home the dossier it was given to
public record ImportQuestion(Path file, Holder holder, List<Item> items, DossierId home) {

    public ImportQuestion {
        items = List.copyOf(items);
    }

    /// What the file is called.
    public String name() {
        return called(file);
    }

    static String called(Path file) {
        return String.valueOf(file.getFileName());
    }
}
