package app.synoptic.ui.work.proposing;

import app.synoptic.propose.Affair;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Refusal;
import app.synoptic.propose.Refusals;
import app.synoptic.propose.Worded;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.inbox.Inbox.Content;
import java.util.ArrayList;
import java.util.List;

/// What is left of all proposals when what a person has decided on is taken away. Pure.
final class Decisions {

    private Decisions() {}

    /// @param known  the words of the events of the dossier
    /// @param counts what its sources count
    static Content of(OpenDossier open, List<Worded> all, List<Refusal> refusals, KnownWords known, CountedWords counts) {
        Refusals refused = new Refusals(refusals);
        List<Worded> left = all.stream().filter(one -> !refused.cover(one.proposal())).toList();
        int accepted = (int) open.dossier().events().stream().flatMap(event -> event.attestations().stream()).filter(one -> one.proposed() != null).count();
        List<Cluster> clusters = new ArrayList<>(left.isEmpty() ? List.of() : Affair.clusters(known.of(open), left, open.dossier().zone(), SameEvent.shipped()));
        counts.of(open).stream().filter(one -> !refused.cover(one)).map(one -> new Cluster(List.of(one))).forEach(clusters::add);
        return new Content(clusters, accepted, refusals.size());
    }
}
