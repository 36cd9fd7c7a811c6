package app.synoptic.bibliography;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.Editor;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ImportResultWords;
import app.synoptic.intake.Importer;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the items of a bibliography that were chosen into a library: the sources as one change, then each file as one of its own.
public final class BibliographyTaking {

    private BibliographyTaking() {}

    /// What came of it.
    ///
    /// @param described how many sources are described otherwise
    /// @param added     how many are new
    /// @param texts     how many files are held now that were not
    /// @param refused   why files were not taken in, one sentence each
    /// @param left      how many files were left out, because it was stopped
    /// @param changes   the numbers of the changes in the history, oldest first
    /// @param sources   which source each item is
    public record Taken(int described, int added, int texts, List<String> refused, int left, List<Long> changes, Map<BibliographicItem, SourceId> sources) {
        public Taken {
            refused = List.copyOf(refused);
            changes = List.copyOf(changes);
            sources = Map.copyOf(sources);
        }
    }

    /// Reads files and waits for the disk: not for a thread that draws.
    ///
    /// @param progress is asked before each file; what was taken in until it stops stays
    /// @throws app.synoptic.store.StoreException if the library fails
    /// @throws app.synoptic.domain.refusal.Refusal if the sources cannot be described so; then nothing was changed
    public static Taken of(BibliographyPlan plan, Library library, DossierId dossier, FileProgress progress) {
        List<Long> changes = new ArrayList<>();
        if (!plan.nothing()) {
            changes.add(new Editor(library).make(dossier, plan.edit()));
        }
        Importer importer = new Importer(library);
        List<String> refused = new ArrayList<>();
        int texts = 0;
        int seen = 0;
        int all = plan.files().values().stream().mapToInt(List::size).sum();
        boolean wanted = true;
        for (Map.Entry<SourceId, List<Path>> files : plan.files().entrySet()) {
            for (Path file : files.getValue()) {
                wanted = wanted && progress.wanted(seen, all);
                if (!wanted) {
                    continue;
                }
                seen++;
                Optional<Source> source = library.sources(dossier).stream().filter(one -> one.id().equals(files.getKey())).findFirst();
                ImportResult result = importer.take(CaptureText.of(file), dossier, source.orElseThrow());
                switch (result) {
                    case ImportResult.Refused _ -> refused.add(ImportResultWords.of(String.valueOf(file.getFileName()), result));
                    case ImportResult.AlreadyHeld _, ImportResult.LeftOut _ -> { }
                    case ImportResult.New _, ImportResult.Recognised _, ImportResult.Reread _ -> {
                        texts++;
                        changes.add(library.undoable().orElseThrow().number());
                    }
                }
            }
        }
        return new Taken(plan.edit().described().size(), plan.edit().added().size(), texts, refused, all - seen, changes, plan.sources());
    }
}
