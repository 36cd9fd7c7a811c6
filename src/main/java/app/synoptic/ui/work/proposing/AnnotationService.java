package app.synoptic.ui.work.proposing;

import app.synoptic.annotate.AnnotationImport;
import app.synoptic.annotate.file.AnnotationException;
import app.synoptic.annotate.zotero.ZoteroHighlights;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.TakeAnnotations;
import app.synoptic.store.StoreException;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.HistoryService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes annotations of other programs into the inbox of the open dossier, and takes that back as a whole. FX thread only; the work is done
/// by the jobs.
public final class AnnotationService {

    private final Workspace workspace;
    private final EditingService editing;
    private final HistoryService history;
    private final ProposalService proposals;

    public AnnotationService(Workspace workspace, EditingService editing, HistoryService history, ProposalService proposals) {
        this.workspace = workspace;
        this.editing = editing;
        this.history = history;
        this.proposals = proposals;
    }

    /// What came of one file.
    ///
    /// @param done    null where it was refused
    /// @param change  the number of the change by which they wait; 0 where none does
    /// @param refused the sentence that says why; empty otherwise
    private record Outcome(@Nullable AnnotationImport done, long change, String refused) {}

    /// Annotations that were taken in, and where.
    ///
    /// @param changes the numbers of the changes that brought them, oldest first
    public record Taken(DossierId dossier, AnnotationImport done, List<Long> changes) {
        public Taken {
            changes = List.copyOf(changes);
        }
    }

    /// Takes in a file; `done` learns what came of it when it waits in the inbox, `refused` is given the sentence that says so where the file
    /// cannot be read.
    public void importFile(Path file, Consumer<Taken> done, Consumer<String> refused) {
        take((library, id) -> AnnotationImport.of(library, id, file, proposals.waiting(id)), done, refused);
    }

    /// Takes in what was marked and noted in Zotero; the same otherwise.
    ///
    /// @param sources which source each item of Zotero is
    public void importMarked(List<ZoteroAnnotation> marked, Map<BibliographicItem, SourceId> sources, Consumer<Taken> done, Consumer<String> refused) {
        take((library, id) -> AnnotationImport.of(library, id, ZoteroHighlights.NAME, ZoteroHighlights.of(marked, sources), proposals.waiting(id)), done, refused);
    }

    private void take(BiFunction<Library, DossierId, AnnotationImport> placing, Consumer<Taken> done, Consumer<String> refused) {
        OpenDossier open = workspace.open();
        if (open == null) {
            refused.accept(Messages.get("shell.import.nowhere"));
            return;
        }
        DossierId id = open.dossier().id();
        editing.change(Messages.get("job.annotations"), library -> outcome(library, id, placing), outcome -> {
            AnnotationImport come = outcome.done();
            if (come == null) {
                refused.accept(outcome.refused());
            } else {
                proposals.add(id, come.drafts().stream().map(draft -> draft.broughtBy(outcome.change())).toList(), kept -> {
                    if (kept) {
                        done.accept(new Taken(id, come, Stream.concat(come.changes().stream(), Stream.of(outcome.change()).filter(number -> number > 0)).toList()));
                    } else {
                        refused.accept(Messages.get("annotations.unkept", come.file()));
                    }
                });
            }
        });
    }

    private static Outcome outcome(Library library, DossierId id, BiFunction<Library, DossierId, AnnotationImport> placing) {
        try {
            AnnotationImport done = placing.apply(library, id);
            long change = done.placed().isEmpty() ? 0 : library.apply(new TakeAnnotations(id, done.file()));
            return new Outcome(done, change, "");
        } catch (AnnotationException | StoreException expected) {
            return new Outcome(null, 0, String.valueOf(expected.getMessage()));
        }
    }

    /// Takes all back that came: what waits in the inbox of it, and the sources that were added.
    ///
    /// @param done is given the number of changes that others stand in the way of
    public void takeBack(List<Taken> all, Consumer<Integer> done) {
        List<Long> changes = all.stream().flatMap(taken -> taken.changes().stream()).sorted().toList();
        if (changes.isEmpty()) {
            done.accept(0);
        } else {
            history.revert(changes, done);
        }
    }
}
