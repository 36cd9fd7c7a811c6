package app.synoptic.ui.work.proposing;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.drafts.DraftsException;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.propose.Article;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.ProposalWithWords;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.inbox.Inbox.Content;
import app.synoptic.ui.state.inbox.Inbox;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.UndoState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks the articles of the open dossier through behind everything else, one after another: each once, and again where its words or
/// what rests on them have changed. FX thread only; the work is done by the jobs.
public final class ProposalService {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalService.class);
    /// What is found is shown after so many articles, and when all are looked through.
    private static final int SHOWN_EACH = 10;

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final Inbox inbox;
    private final ReadSources read = new ReadSources();
    private final KnownWords known = new KnownWords();
    private final CountedWords counts = new CountedWords();
    private final DuplicateWords same = new DuplicateWords();
    private final ForeignDrafts foreign;
    private final Subscription subscription;
    private @Nullable DossierId shown;
    private boolean looking;
    private int since;
    private boolean stale;
    /// How often something was drafted: what was looked through before does not know of it.
    private int given;

    /// @param drafts what other programs drafted; null where none are kept
    public ProposalService(Library library, Jobs jobs, Workspace workspace, UndoState history, @Nullable KeptDrafts drafts) {
        this.library = library;
        foreign = new ForeignDrafts(drafts, () -> JournalEntry.inForce(library.history()));
        this.jobs = jobs;
        this.workspace = workspace;
        this.inbox = workspace.inbox();
        subscription = Subscription.combine(workspace.openProperty().subscribe(this::look), history.undoableProperty().subscribe(this::changed));
    }

    /// A change of the dossier is seen by the dossier; one of what was refused is not.
    private void changed(@Nullable JournalEntry before, @Nullable JournalEntry now) {
        if (Stream.<@Nullable JournalEntry>of(before, now).anyMatch(entry -> entry != null && (entry.refuses() || entry.takesBack() != null))) {
            look(workspace.open());
        }
        jobs.quietly(foreign::changed, sources -> {
            if (!sources.isEmpty()) {
                given++;
                sources.forEach(read::forget);
                annotated();
                look(workspace.open());
            }
        });
    }

    private void look(@Nullable OpenDossier open) {
        DossierId id = open == null ? null : open.dossier().id();
        if (!Objects.equals(id, shown)) {
            shown = id;
            read.clear();
            inbox.show(Content.NOTHING);
            annotated();
        }
        stale = true;
        if (!looking && open != null && workspace.pastProperty().get() == null) {
            next(open);
        }
    }

    /// Learns in which articles a person marked words, and looks at those too.
    private void annotated() {
        DossierId dossier = shown;
        if (dossier != null) {
            jobs.quietly(() -> foreign.annotated(dossier), sources -> {
                if (dossier.equals(shown) && read.annotate(sources)) {
                    look(workspace.open());
                }
            });
        }
    }

    private void next(OpenDossier open) {
        List<Source> all = read.watched(open);
        Optional<Source> missing = all.stream().filter(source -> read.misses(open, source)).findFirst();
        looking = true;
        if (missing.isPresent()) {
            inbox.look(true);
            jobs.behind(this, all.size() < SHOWN_EACH ? "" : Messages.get("inbox.behind", read.size(), all.size()));
            SourceText text = open.text(missing.get().id()).orElseThrow();
            int before = given;
            jobs.quietly(() -> proposals(open, missing.get(), text), found -> found(open.dossier().id(), missing.get(), text, before == given ? found : null));
        } else {
            jobs.behind(this, "");
            inbox.look(false);
            show(open);
        }
    }

    private List<ProposalWithWords> proposals(OpenDossier open, Source source, SourceText text) {
        try {
            Optional<Article> article = ReadSources.article(source, text);
            List<KnownTestimony> told = ReadSources.told(open, text);
            return article.map(own -> ProposalWithWords.of(own, foreign.with(open, own, told, source.read().state() == ReadingState.THROUGH ? List.of() : Proposer.of(own, told)))).orElse(List.of());
        } catch (RuntimeException defect) {
            // One article must not keep all others from being looked through.
            LOG.error("the article of {} cannot be looked through", source.id(), defect);
            return List.of();
        }
    }

    /// @param found null where something was drafted meanwhile
    private void found(DossierId dossier, Source source, SourceText text, @Nullable List<ProposalWithWords> found) {
        looking = false;
        OpenDossier now = workspace.open();
        if (dossier.equals(shown) && found != null) {
            read.found(source, text, found);
            since++;
        }
        if (now != null && since >= SHOWN_EACH) {
            looking = true;
            show(now);
        } else {
            look(now);
        }
    }

    private void show(OpenDossier open) {
        since = 0;
        stale = false;
        List<ProposalWithWords> all = read.all(open);
        DossierId id = open.dossier().id();
        boolean writable = library.readOnly().isEmpty();
        jobs.quietly(() -> {
            List<RefusedProposal> refusals = refusals(id);
            if (writable) {
                foreign.keep(id, refusals);
            }
            return PendingProposals.of(open, all, refusals, known, counts, same);
        }, content -> {
            looking = false;
            if (id.equals(shown)) {
                inbox.show(content);
            }
            OpenDossier now = workspace.open();
            if (now != null && (stale || read.watched(now).stream().anyMatch(source -> read.misses(now, source)))) {
                look(now);
            }
        });
    }

    /// What waits for a dossier of what others drafted. Reads files: not for the FX thread.
    List<ProposalDraft> waiting(DossierId dossier) {
        return foreign.waiting(dossier);
    }

    /// Takes in what was drafted of sources of a dossier; it waits in the inbox from then on.
    ///
    /// @param done is told whether it could be kept; where not, a person was told why
    void add(DossierId dossier, List<ProposalDraft> drafts, Consumer<Boolean> done) {
        keep(dossier, drafts, () -> foreign.add(dossier, drafts), done);
    }

    private void keep(DossierId dossier, List<ProposalDraft> drafts, Runnable keeping, Consumer<Boolean> done) {
        jobs.quietly(() -> kept(keeping), fault -> {
            if (!fault.isEmpty()) {
                jobs.refuse(fault);
            } else if (dossier.equals(shown)) {
                given++;
                drafts.stream().map(ProposalDraft::source).distinct().forEach(read::forget);
                annotated();
                look(workspace.open());
            }
            done.accept(fault.isEmpty());
        });
    }

    private static String kept(Runnable keeping) {
        try {
            keeping.run();
            return "";
        } catch (DraftsException failed) {
            return String.valueOf(failed.getMessage());
        }
    }

    private List<RefusedProposal> refusals(DossierId id) {
        return KeptRefusals.of(library.refusals(id));
    }

    /// Stops looking.
    public void dispose() {
        subscription.unsubscribe();
    }
}
