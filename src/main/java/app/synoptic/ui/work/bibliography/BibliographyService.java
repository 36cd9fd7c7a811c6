package app.synoptic.ui.work.bibliography;

import app.synoptic.bibliography.BibliographyPlan;
import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.BibliographyTaking;
import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.ChosenItem;
import app.synoptic.bibliography.HeldFiles;
import app.synoptic.bibliography.ItemMatches;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.format.BibliographyException;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.bibliography.zotero.ZoteroException;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.bibliography.zotero.ZoteroLibrary;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.Jobs;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads bibliographies and takes what is chosen of them into the open dossier, as jobs. FX thread only.
public final class BibliographyService {

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

    /// Reads a bibliography and tells which sources of the dossier its items are.
    ///
    /// @param refused is given the sentence that says why there is none in it
    public void look(Path file, Consumer<List<MatchedItem>> done, Consumer<String> refused) {
        Dossier dossier = dossier();
        jobs.<Read>read(Messages.get("job.bibliography", String.valueOf(file.getFileName())), () -> {
            try {
                return new Read(matched(BibliographyFile.read(file), dossier), "");
            } catch (BibliographyException unread) {
                return new Read(null, BibliographyWords.of(unread));
            }
        }, read -> tell(read, done, refused));
    }

    private List<MatchedItem> matched(List<BibliographicItem> items, Dossier dossier) {
        return ItemMatches.of(items, dossier, new HeldFiles(library, dossier.id()));
    }

    private static void tell(Read read, Consumer<List<MatchedItem>> done, Consumer<String> refused) {
        if (read.items() == null) {
            refused.accept(read.why());
        } else {
            done.accept(read.items());
        }
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
    public void collections(Consumer<List<Collection>> done, Consumer<String> silent) {
        jobs.apart(zotero::collections, done, failure -> silent.accept(why(failure)));
    }

    private static String why(Exception failure) {
        return failure instanceof ZoteroException told ? BibliographyWords.of(told) : String.valueOf(failure.getMessage());
    }

    /// Asks Zotero for the items of a collection, or for all where it is null, and tells which sources they are.
    public void items(@Nullable String collection, Consumer<List<MatchedItem>> done, Consumer<String> silent) {
        Dossier dossier = dossier();
        jobs.apart(() -> zotero.items(collection), items -> jobs.<Read>read(Messages.get("job.bibliography", "Zotero"), () -> new Read(matched(items, dossier), ""),
                read -> tell(read, done, silent)), failure -> silent.accept(why(failure)));
    }

    private record Outcome(@Nullable Taken taken, String why) {}

    /// Takes items in: the sources as one change, then each file as one of its own.
    ///
    /// @param from what the bibliography is called
    /// @param done is told when the window shows them
    public void take(String from, List<ChosenItem> chosen, Consumer<Taken> done, Consumer<String> refused) {
        Dossier dossier = dossier();
        DossierId home = dossier.id();
        editing.<Outcome>change(Messages.get("job.bibliography", from), kept -> {
            try {
                return new Outcome(BibliographyTaking.of(BibliographyPlan.of(from, chosen, dossier), kept, home, () -> false), "");
            } catch (Refusal impossible) {
                return new Outcome(null, RefusalWords.spoken(impossible));
            }
        }, outcome -> {
            if (outcome.taken() == null) {
                refused.accept(outcome.why());
            } else {
                done.accept(outcome.taken());
            }
        });
    }
}
