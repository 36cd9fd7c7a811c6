package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.ProposalEdits.AcceptEvent;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.ui.authoring.EventDraft.Near;
import app.synoptic.ui.authoring.EventDraft;
import app.synoptic.ui.authoring.EventForm;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.proposals.ReckoningWords;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows forms of new events that are filled in with what a text tells of them.
final class DraftForms {

    private final AuthoringContext context;
    private final CurrentSession currentSession;

    DraftForms(AuthoringContext context, CurrentSession currentSession) {
        this.context = context;
        this.currentSession = currentSession;
    }

    Acceptance acceptance(OpenDossier open) {
        return new Acceptance(open, currentSession.session().flatMap(session -> session.researcher()).orElse(null), LocalDate.now());
    }

    /// @param done is given the event when it is kept, or the one it was added to instead
    void show(OpenDossier open, Proposal.NewEvent told, Consumer<EventId> done) {
        show(open, new Cluster(List.of(told)), done);
    }

    /// The same of what several sources tell.
    void show(OpenDossier open, Cluster cluster, Consumer<EventId> done) {
        Acceptance acceptance = acceptance(open);
        EventDraft draft = new EventDraft(acceptance.draft(cluster), cluster.date().isPresent(), quote(open, cluster),
                cluster.date().map(ProposedDate::because).map(ReckoningWords::of).orElse(null), near(open, acceptance, cluster, done));
        context.show(EventForm.drafted(draft, open, event -> acceptance.as(event, cluster), context.making(edit -> done.accept(((AcceptEvent) edit).event().id())), context::hide));
    }

    private static String quote(OpenDossier open, Cluster cluster) {
        Passage passage = cluster.lead().ground().passages().getFirst();
        return open.text(cluster.lead().source()).filter(text -> text.id().equals(passage.text()))
                .map(text -> text.wording().text().substring(passage.start(), passage.end())).orElse("");
    }

    private List<Near> near(OpenDossier open, Acceptance acceptance, Cluster cluster, Consumer<EventId> done) {
        return cluster.members().stream().map(member -> member instanceof Proposal.NewEvent own ? Optional.ofNullable(own.resembles()).flatMap(open::event) : Optional.<Event>empty())
                .flatMap(Optional::stream).distinct()
                .map(event -> new Near(event.id(), event.label(), DateLabels.shortly(event.date(), open), () -> context.make(acceptance.to(event.id(), cluster), () -> done.accept(event.id())))).toList();
    }
}
