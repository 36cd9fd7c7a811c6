package app.synoptic.cli;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ImportResultWords;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `--original TEXT…`: the originals to work with, as files; the texts the library holds where none are given.
final class OriginalsOption {

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--original", paramLabel = "TEXT", arity = "1..*", descriptionKey = "original")
    private List<Path> files = List.of();

    LibraryOption library() {
        return library;
    }

    /// Every text at hand, by its id. Those of the library include the digests.
    Map<TextId, Wording> texts() {
        Map<TextId, Wording> texts = new LinkedHashMap<>();
        if (files.isEmpty()) {
            try (Library open = library.open()) {
                for (DossierId dossier : open.dossiers()) {
                    for (HeldText held : open.held(dossier)) {
                        open.wording(held.text()).ifPresent(text -> texts.put(held.text(), text));
                    }
                }
            }
        } else {
            files.stream().map(OriginalsOption::read).forEach(text -> texts.put(text.id(), text));
        }
        return texts;
    }

    List<Wording> originals() {
        return texts().values().stream().filter(text -> text.kind() == TextKind.ORIGINAL).toList();
    }

    private static Wording read(Path file) {
        return switch (CaptureText.of(file)) {
            case CaptureText.Read(var _, var original) -> original.wording();
            case CaptureText.Refused(var reason) ->
                throw new CommandException(ImportResultWords.of(file.toString(), new ImportResult.Refused(reason)));
        };
    }
}
