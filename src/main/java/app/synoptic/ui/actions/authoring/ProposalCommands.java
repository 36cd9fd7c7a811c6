package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.edit.Edit;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.ConfirmChangeForm;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.inbox.ProposalDecisions;
import app.synoptic.ui.inbox.ProposalWords;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.inbox.Inbox;
import app.synoptic.ui.work.proposing.KeptRefusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What a person decides on what is proposed.
final class ProposalCommands implements ProposalDecisions {

    private final AuthoringContext context;
    private final Inbox inbox;
    private final DraftForms drafts;
    private final Consumer<SourceId> through;

    /// @param through says of a source that it was read through
    ProposalCommands(AuthoringContext context, Inbox inbox, DraftForms drafts, Consumer<SourceId> through) {
        this.through = through;
        this.context = context;
        this.inbox = inbox;
        this.drafts = drafts;
    }

    @Override
    public void accept(Cluster cluster) {
        context.ready().ifPresent(open -> drafts.acceptance(open).edit(cluster).ifPresentOrElse(edit -> take(cluster, edit), () -> edit(cluster)));
    }

    private void take(Cluster cluster, Edit edit) {
        Inbox.Content before = inbox.content();
        inbox.decided(Set.of(cluster.id()));
        context.submitter().make(edit, "", () -> offerThrough(cluster), why -> {
            inbox.reopen();
            inbox.show(before);
            context.notice().warn(Messages.get("authoring.refused", why));
        });
    }

    /// Offers to call an article read through of which nothing more is proposed.
    private void offerThrough(Cluster decided) {
        if (decided.lead() instanceof Proposal.Duplicate) {
            return;
        }
        context.ready().ifPresent(open -> decided.sources().stream().flatMap(id -> open.dossier().source(id).stream()).filter(source -> source.read().state() != ReadingState.THROUGH)
                .filter(source -> inbox.content().clusters().stream().noneMatch(cluster -> !(cluster.lead() instanceof Proposal.Duplicate) && cluster.sources().contains(source.id()))).findFirst()
                .ifPresent(source -> context.notice().tell(Messages.get("inbox.through", context.publisher(source.id())), Messages.get("inbox.through.mark"), () -> through.accept(source.id()))));
    }

    @Override
    public void edit(Cluster cluster) {
        context.ready().ifPresent(open -> {
            if (cluster.lead() instanceof Proposal.NewEvent) {
                drafts.show(open, cluster, _ -> inbox.decided(Set.of(cluster.id())));
            } else if (cluster.lead() instanceof Proposal.Duplicate own) {
                keepOne(open, own, cluster);
            } else {
                drafts.acceptance(open).edit(cluster).ifPresent(edit -> take(cluster, edit));
            }
        });
    }

    /// Has a person choose which of two events keeps its name and its date.
    private void keepOne(OpenDossier open, Proposal.Duplicate own, Cluster cluster) {
        List<Event> both = Stream.of(own.event(), own.other()).flatMap(id -> open.event(id).stream()).toList();
        context.choose(both, event -> new Offer(Messages.get("inbox.duplicate.keep", event.label()), DateLabels.shortly(event.date(), open),
                () -> take(cluster, Acceptance.merged(event.id(), event.id().equals(own.event()) ? own.other() : own.event()))));
    }

    @Override
    public void link(Cluster cluster) {
        if (!(cluster.lead() instanceof Proposal.NewEvent || cluster.lead() instanceof Proposal.Testimony)) {
            return;
        }
        context.ready().ifPresent(open -> context.choose(nearest(open, cluster), event -> new Offer(Messages.get("inbox.link.to", event.label()), DateLabels.shortly(event.date(), open),
                () -> take(cluster, drafts.acceptance(open).to(event.id(), cluster)))));
    }

    /// The event that may be the same first, the others as the dossier has them.
    private static List<Event> nearest(OpenDossier open, Cluster cluster) {
        List<Event> events = new ArrayList<>(open.dossier().events());
        if (cluster.lead() instanceof Proposal.NewEvent own && own.resembles() != null) {
            open.event(own.resembles()).ifPresent(near -> {
                events.remove(near);
                events.addFirst(near);
            });
        }
        return events;
    }

    @Override
    public void refuse(Cluster cluster) {
        refuse(cluster, "");
    }

    @Override
    public void refuseBecause(Cluster cluster) {
        context.ready().ifPresent(open -> {
            ConfirmChangeForm form = new ConfirmChangeForm(Messages.get("inbox.refuse.because"), ProposalWords.title(cluster, open), "inbox.refuse.go", why -> refuse(cluster, why), context::hide);
            context.show(form);
        });
    }

    private void refuse(Cluster cluster, String reason) {
        context.ready().ifPresent(open -> {
            List<Refused> refused = cluster.members().stream().map(member -> KeptRefusals.kept(RefusedProposal.of(member, reason.isBlank() ? null : reason))).toList();
            inbox.decided(Set.of(cluster.id()));
            offerThrough(cluster);
            context.editing().keep(new RefuseProposals(open.dossier().id(), refused, ProposalWords.title(cluster, open)));
        });
    }

    @Override
    public void split(Cluster cluster, Proposal member) {
        List<Cluster> next = new ArrayList<>();
        for (Cluster one : inbox.content().clusters()) {
            if (one.id().equals(cluster.id())) {
                one.without(member.id()).ifPresent(next::add);
                next.add(new Cluster(List.of(member)));
            } else {
                next.add(one);
            }
        }
        inbox.show(new Inbox.Content(next, inbox.content().accepted(), inbox.content().refused()));
    }

    @Override
    public void undo() {
        inbox.reopen();
        context.editing().undo(_ -> { });
    }
}
