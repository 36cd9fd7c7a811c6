package app.synoptic.ui.work.bibliography;

import app.synoptic.annotate.zotero.ZoteroHighlights;
import app.synoptic.bibliography.BibliographyPlan;
import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.BibliographyTaking;
import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.ChosenItem;
import app.synoptic.bibliography.FileProgress;
import app.synoptic.bibliography.HeldFiles;
import app.synoptic.bibliography.ItemMatches;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.format.BibliographyException;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.bibliography.zotero.ZoteroException;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.bibliography.zotero.ZoteroLibrary;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.Jobs;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads bibliographies and takes what is chosen of them into the open dossier, as jobs. FX thread only.
public final class BibliographyService {

    private static final Logger LOG = LoggerFactory.getLogger(BibliographyService.class);

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final EditingService editing;
    private final ZoteroLibrary zotero;

    /// @param zotero where Zotero listens on this computer
    public BibliographyService(Library library, Jobs jobs, Workspace workspace, EditingService editing, URI zotero) {
        this.library = library;
        this.jobs = jobs;
        this.workspace = workspace;
        this.editing = editing;
        this.zotero = new ZoteroLibrary(zotero);
    }

    private record Read(@Nullable List<MatchedItem> items, String why) {}

    /// Is told how many files of how many were read. FX thread.
    public interface FilesRead {
        void told(int done, int all);
    }

    /// Follows for the window, until that gives up.
    private static FileProgress followed(AtomicBoolean unwanted, FilesRead seen) {
        return (done, all) -> {
            Platform.runLater(() -> {
                if (!unwanted.get()) {
                    seen.told(done, all);
                }
            });
            return !unwanted.get();
        };
    }

    /// Reads a bibliography and tells which sources of the dossier its items are.
    ///
    /// @param seen    is told how many of its files were compared
    /// @param refused is given the sentence that says why there is none in it
    /// @return gives up: then nobody is told anything
    public Runnable look(Path file, FilesRead seen, Consumer<List<MatchedItem>> done, Consumer<String> refused) {
        AtomicBoolean unwanted = new AtomicBoolean();
        match(String.valueOf(file.getFileName()), unwanted, () -> BibliographyFile.read(file), seen, done, refused);
        return () -> unwanted.set(true);
    }

    private void match(String name, AtomicBoolean unwanted, Supplier<List<BibliographicItem>> items, FilesRead seen, Consumer<List<MatchedItem>> done, Consumer<String> refused) {
        Dossier dossier = dossier();
        jobs.<Read>read(Messages.get("job.bibliography", name), () -> {
            try {
                return new Read(ItemMatches.of(items.get(), dossier, new HeldFiles(library, dossier.id()), followed(unwanted, seen)), "");
            } catch (BibliographyException unread) {
                return new Read(null, BibliographyWords.of(unread));
            } catch (CancellationException givenUp) {
                return new Read(null, "");
            }
        }, read -> {
            if (unwanted.get()) {
                return;
            }
            if (read.items() == null) {
                refused.accept(read.why());
            } else {
                done.accept(read.items());
            }
        });
    }

    private Dossier dossier() {
        OpenDossier open = workspace.open();
        if (open == null) {
            throw new IllegalStateException("no dossier is open");
        }
        return open.dossier();
    }

    /// Asks Zotero for its collections.
    ///
    /// @param silent is given the sentence that says why there is no answer
    /// @return gives up: then nobody is told anything
    public Runnable collections(Consumer<List<Collection>> done, Consumer<String> silent) {
        return jobs.apart(zotero::collections, done, failure -> silent.accept(why(failure)));
    }

    private static String why(Exception failure) {
        return failure instanceof ZoteroException told ? BibliographyWords.of(told) : String.valueOf(failure.getMessage());
    }

    /// What Zotero has of a collection: its items, and what was marked and noted in their files.
    public record Asked(List<MatchedItem> items, List<ZoteroAnnotation> annotations) {}

    /// Asks Zotero for the items of a collection, or for all where it is null, and tells which sources they are.
    ///
    /// @param annotated whether it is asked for annotations, too
    /// @param seen      is told how many of their files were compared
    /// @return gives up: then nobody is told anything
    public Runnable items(@Nullable String collection, boolean annotated, FilesRead seen, Consumer<Asked> done, Consumer<String> silent) {
        AtomicBoolean unwanted = new AtomicBoolean();
        Runnable giveUp = jobs.apart(() -> zotero.contents(collection, annotated), found ->
                match(ZoteroHighlights.NAME, unwanted, found::items, seen, items -> done.accept(new Asked(items, found.annotations())), silent), failure -> silent.accept(why(failure)));
        return () -> {
            unwanted.set(true);
            giveUp.run();
        };
    }

    private record Outcome(@Nullable Taken taken, String why) {}

    /// Takes items in: the sources as one change, then each file as one of its own.
    ///
    /// @param from what the bibliography is called
    /// @param seen is told how many of the files were taken in
    /// @param done is told when the window shows them
    /// @return stops it; what was taken in until then stays, and `done` is told
    public Runnable take(String from, List<ChosenItem> chosen, FilesRead seen, Consumer<Taken> done, Consumer<String> refused) {
        Dossier dossier = dossier();
        DossierId home = dossier.id();
        AtomicBoolean unwanted = new AtomicBoolean();
        editing.<Outcome>change(Messages.get("job.bibliography", from), kept -> {
            try {
                return new Outcome(BibliographyTaking.of(BibliographyPlan.of(from, chosen, dossier), kept, home, followed(unwanted, seen)), "");
            } catch (Refusal impossible) {
                return new Outcome(null, RefusalWords.spoken(impossible));
            } catch (StoreException failed) {
                LOG.error("a bibliography was not taken in whole", failed);
                return new Outcome(null, String.valueOf(failed.getMessage()));
            }
        }, outcome -> {
            if (outcome.taken() == null) {
                refused.accept(outcome.why());
            } else {
                done.accept(outcome.taken());
            }
        });
        return () -> unwanted.set(true);
    }
}
