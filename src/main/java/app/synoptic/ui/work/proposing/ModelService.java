package app.synoptic.ui.work.proposing;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.model.ModelAddress;
import app.synoptic.model.ModelAnswer;
import app.synoptic.model.ModelException;
import app.synoptic.model.ModelPrompt;
import app.synoptic.model.ModelServer;
import app.synoptic.propose.Article;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.model.ModelChoice;
import app.synoptic.ui.state.model.ModelRun.Phase;
import app.synoptic.ui.state.model.ModelRun;
import app.synoptic.ui.work.Jobs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Has a model read articles, one after another; what its answers are worth waits in the inbox. Nothing is sent but the prompts of the
/// articles it is asked about. FX thread only; the work is done by the jobs.
public final class ModelService {

    /// @param prompt what would be sent
    private record Asked(HeldArticle article, ModelPrompt prompt) {}

    private final Jobs jobs;
    private final Workspace workspace;
    private final ProposalService proposals;
    private final Deque<Source> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ModelRun> run = new ReadOnlyObjectWrapper<>(this, "run", ModelRun.NONE);
    private Runnable giveUp = () -> {};
    /// Tells what belongs to the run under way from what belongs to one that was stopped.
    private int turn;

    public ModelService(Jobs jobs, Workspace workspace, ProposalService proposals) {
        this.jobs = jobs;
        this.workspace = workspace;
        this.proposals = proposals;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<ModelRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// The articles it can be asked about: their own words are held, and nobody has read them through.
    public static List<Source> askable(OpenDossier open) {
        return ReadSources.open(open);
    }

    /// What would be sent for an article; `done` is given nothing where its words are damaged, or it has none.
    public void prompt(OpenDossier open, SourceId source, Consumer<Optional<ModelPrompt>> done) {
        jobs.quietly(() -> asked(open, source).map(Asked::prompt), done);
    }

    private static Optional<Asked> asked(OpenDossier open, SourceId source) {
        Optional<SourceText> text = open.text(source);
        return text.flatMap(own -> open.dossier().source(source).flatMap(described -> ReadSources.article(described, own)))
                .map(article -> new Asked(new HeldArticle(article, ReadSources.told(open, text.orElseThrow())), ModelPrompt.of(article)))
                .filter(asked -> !asked.prompt().text().isBlank());
    }

    /// Asks a server what models it has; sends nothing else.
    ///
    /// @return gives up waiting for it
    public static Runnable models(Jobs jobs, ModelAddress address, Consumer<List<String>> done, Consumer<ModelException> failed) {
        return jobs.apart(() -> {
            try (ModelServer server = new ModelServer(address)) {
                return server.models();
            }
        }, done, failure -> {
            if (failure instanceof ModelException known) {
                failed.accept(known);
            } else {
                throw new IllegalStateException("a server cannot be asked what models it has", failure);
            }
        });
    }

    /// Asks about some articles of the open dossier. Does nothing while it is being asked.
    public void ask(ModelChoice choice, List<SourceId> sources) {
        OpenDossier open = workspace.open();
        if (open == null || sources.isEmpty() || run.get().phase() == Phase.ASKING) {
            return;
        }
        waiting.clear();
        sources.forEach(id -> open.dossier().source(id).ifPresent(waiting::add));
        run.set(ModelRun.asking(choice.name(), waiting.size()));
        turn++;
        next(choice, open.dossier().id(), turn);
    }

    private void next(ModelChoice choice, DossierId dossier, int now) {
        OpenDossier open = workspace.open();
        Source source = waiting.poll();
        if (source == null || open == null || !open.dossier().id().equals(dossier)) {
            end(null);
            return;
        }
        run.set(run.get().at(source.id()));
        jobs.quietly(() -> asked(open, source.id()), asked -> {
            if (now == turn) {
                asked.ifPresentOrElse(own -> send(choice, dossier, own, now), () -> next(choice, dossier, now));
            }
        });
    }

    private void send(ModelChoice choice, DossierId dossier, Asked asked, int now) {
        Article article = asked.article().article();
        giveUp = jobs.apart(() -> {
            try (ModelServer server = new ModelServer(choice.address())) {
                return ModelAnswer.of(article, asked.article().told(), choice.address(), choice.name(), server.complete(choice.name(), asked.prompt()));
            }
        }, answer -> answered(choice, dossier, article, answer, now), this::failed);
    }

    private void answered(ModelChoice choice, DossierId dossier, Article article, ModelAnswer answer, int now) {
        run.set(run.get().with(answer));
        List<ProposalDraft> drafts = answer.proposals().stream().map(proposal -> ProposalDraft.of(proposal, article)).toList();
        proposals.add(dossier, drafts, kept -> {
            if (now == turn && kept) {
                next(choice, dossier, now);
            } else if (now == turn) {
                end(null);
            }
        });
    }

    private void failed(Exception failure) {
        end(failure instanceof ModelException known ? known : null);
        if (!(failure instanceof ModelException)) {
            throw new IllegalStateException("a model cannot be asked", failure);
        }
    }

    /// Asks no more; what was answered stays.
    public void stop() {
        if (run.get().phase() == Phase.ASKING) {
            giveUp.run();
            end(null);
        }
    }

    private void end(@Nullable ModelException why) {
        turn++;
        waiting.clear();
        run.set(run.get().over(why));
    }

    /// Forgets what came of it, when it is over.
    public void dismiss() {
        if (run.get().phase() == Phase.DONE) {
            run.set(ModelRun.NONE);
        }
    }
}
