package app.synoptic.propose;

import app.synoptic.domain.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Proposals that are decided on together: what several sources tell of one happening, or one proposal alone.
///
/// @param members the surest first; at least one, and of each source no more than one
public record Cluster(List<Proposal> members) {

    public Cluster {
        members = members.stream().sorted(Comparator.comparingDouble((Proposal one) -> one.ground().score()).reversed()).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster has a proposal");
        }
    }

    /// The surest.
    public Proposal lead() {
        return members.getFirst();
    }

    /// That of its lead.
    public ProposalId id() {
        return lead().id();
    }

    /// The sources that tell it; of a question those that answer it, of a duplicate those that tell either event.
    public List<SourceId> sources() {
        return members.stream().flatMap(Cluster::sources).distinct().toList();
    }

    private static Stream<SourceId> sources(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewQuestion own -> own.answers().stream().map(Proposal.Answer::source);
            case Proposal.Duplicate own -> Stream.of(own.source(), own.otherSource());
            case Proposal.NewEvent _, Proposal.Testimony _, Proposal.Reading _, Proposal.Date _ -> Stream.of(proposal.source());
        };
    }

    /// The happening as the surest member that tells one has it; empty where none does.
    public Optional<Happening> happening() {
        return members.stream().map(Cluster::happening).filter(Objects::nonNull).findFirst();
    }

    private static @Nullable Happening happening(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewEvent own -> own.happening();
            case Proposal.Testimony own -> own.happening();
            case Proposal.Reading _, Proposal.Date _, Proposal.Duplicate _, Proposal.NewQuestion _ -> null;
        };
    }

    /// The date that the surest member gives that gives one.
    public Optional<ProposedDate> date() {
        return members.stream().map(one -> one instanceof Proposal.Date own ? own.date() : Optional.ofNullable(happening(one)).map(Happening::date).orElse(null))
                .filter(Objects::nonNull).findFirst();
    }

    /// The same without one of its members; empty where that was all.
    public Optional<Cluster> without(ProposalId gone) {
        List<Proposal> rest = members.stream().filter(one -> !one.id().equals(gone)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Cluster(rest));
    }
}
