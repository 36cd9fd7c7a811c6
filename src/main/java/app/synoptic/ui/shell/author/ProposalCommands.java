package app.synoptic.ui.shell.author;

import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.edit.Edit;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Refusal;
import app.synoptic.store.Command.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.DeedForm;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.inbox.ProposalWords;
import app.synoptic.ui.inbox.Verdicts;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.inbox.Inbox;
import app.synoptic.ui.work.proposing.KeptRefusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What a person decides on what is proposed.
final class ProposalCommands implements Verdicts {

    private final Author author;
    private final Inbox inbox;
    private final Drafts drafts;
    private final Consumer<SourceId> through;

    /// @param through says of a source that it was read through
    ProposalCommands(Author author, Inbox inbox, Drafts drafts, Consumer<SourceId> through) {
        this.through = through;
        this.author = author;
        this.inbox = inbox;
        this.drafts = drafts;
    }

    @Override
    public void accept(Cluster cluster) {
        author.ready().ifPresent(open -> drafts.acceptance(open).edit(cluster).ifPresentOrElse(edit -> take(cluster, edit), () -> edit(cluster)));
    }

    private void take(Cluster cluster, Edit edit) {
        Inbox.Content before = inbox.content();
        inbox.decided(Set.of(cluster.id()));
        author.making().make(edit, "", () -> offerThrough(cluster), why -> {
            inbox.reopen();
            inbox.show(before);
            author.notice().warn(Messages.get("authoring.refused", why));
        });
    }

    /// Offers to call an article read through of which nothing more is proposed.
    private void offerThrough(Cluster decided) {
        author.ready().ifPresent(open -> decided.sources().stream().flatMap(id -> open.dossier().source(id).stream()).filter(source -> source.read().state() != ReadingState.THROUGH)
                .filter(source -> inbox.content().clusters().stream().noneMatch(cluster -> cluster.sources().contains(source.id()))).findFirst()
                .ifPresent(source -> author.notice().tell(Messages.get("inbox.through", author.publisher(source.id())), Messages.get("inbox.through.mark"), () -> through.accept(source.id()))));
    }

    @Override
    public void edit(Cluster cluster) {
        author.ready().ifPresent(open -> {
            if (cluster.lead() instanceof Proposal.NewEvent) {
                drafts.show(open, cluster, _ -> inbox.decided(Set.of(cluster.id())));
            } else {
                drafts.acceptance(open).edit(cluster).ifPresent(edit -> take(cluster, edit));
            }
        });
    }

    @Override
    public void link(Cluster cluster) {
        if (!(cluster.lead() instanceof Proposal.NewEvent || cluster.lead() instanceof Proposal.Testimony)) {
            return;
        }
        author.ready().ifPresent(open -> author.choose(nearest(open, cluster), event -> new Offer(Messages.get("inbox.link.to", event.label()), Dates.shortly(event.date(), open),
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
        author.ready().ifPresent(open -> {
            DeedForm form = new DeedForm(Messages.get("inbox.refuse.because"), ProposalWords.title(cluster, open), "inbox.refuse.go", why -> refuse(cluster, why), author::hide);
            author.show(form);
        });
    }

    private void refuse(Cluster cluster, String reason) {
        author.ready().ifPresent(open -> {
            List<Refused> refused = cluster.members().stream().map(member -> KeptRefusals.kept(Refusal.of(member, reason.isBlank() ? null : reason))).toList();
            inbox.decided(Set.of(cluster.id()));
            offerThrough(cluster);
            author.atDesk(desk -> desk.keep(new RefuseProposals(open.dossier().id(), refused, ProposalWords.title(cluster, open))));
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
        author.atDesk(desk -> desk.undo(_ -> { }));
    }
}
