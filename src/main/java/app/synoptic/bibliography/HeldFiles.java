package app.synoptic.bibliography;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.intake.CaptureText;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells of files on a disk whether their texts are held for a source of a dossier. Reads them; changes nothing.
public final class HeldFiles {

    private final Map<TextId, SourceId> held = new HashMap<>();

    public HeldFiles(LibraryReader library, DossierId dossier) {
        for (HeldText text : library.held(dossier)) {
            held.putIfAbsent(text.text(), text.source());
        }
    }

    /// The source for which the text of a file is held.
    public Optional<SourceId> holding(Path file) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        return CaptureText.of(file) instanceof CaptureText.Read(var _, var original) ? Optional.ofNullable(held.get(original.wording().id())) : Optional.empty();
    }
}
