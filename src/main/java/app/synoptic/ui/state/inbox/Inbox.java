package app.synoptic.ui.state.inbox;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The proposals of the open dossier that nobody has decided on yet. FX thread only.
public final class Inbox {

    /// What is proposed, and what was decided so far.
    ///
    /// @param clusters in reading order of their first sources
    /// @param accepted how many testimonies of the dossier came in as proposals
    /// @param refused  how many proposals were refused
    public record Content(List<Cluster> clusters, int accepted, int refused) {

        public static final Content NOTHING = new Content(List.of(), 0, 0);

        public Content {
            clusters = List.copyOf(clusters);
        }
    }

    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(this, "content", Content.NOTHING);
    /// Decided on, and not yet known to be gone.
    private final Set<ProposalId> pending = new HashSet<>();
    private final BooleanProperty marked = new SimpleBooleanProperty(this, "marked", true);
    private final ObservableValue<Map<TextId, List<ProposedWords>>> words = Bindings.createObjectBinding(() -> marked.get() ? words(content.get()) : Map.of(), content, marked);
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public Content content() {
        return content.get();
    }

    private static Map<TextId, List<ProposedWords>> words(Content content) {
        return content.clusters().stream().flatMap(cluster -> cluster.members().stream())
                .flatMap(one -> places(one).map(place -> new ProposedWords(place, one))).collect(Collectors.groupingBy(words -> words.place().text()));
    }

    private static Stream<Passage> places(Proposal proposal) {
        Stream<Passage> own = proposal.ground().passages().stream();
        return proposal instanceof Proposal.Duplicate two ? Stream.concat(own, two.otherPlaces().stream()) : own;
    }

    /// Whether the words are marked in the texts that something is proposed of.
    public BooleanProperty markedProperty() {
        return marked;
    }

    /// The words to be marked, by the text they stand in.
    public ObservableValue<Map<TextId, List<ProposedWords>>> wordsProperty() {
        return words;
    }

    /// Whether texts are being looked through.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    public void look(boolean now) {
        looking.set(now);
    }

    /// Shows what is proposed, without what was decided on since that was found out.
    public void show(Content next) {
        pending.retainAll(next.clusters().stream().map(Cluster::id).collect(Collectors.toSet()));
        content.set(without(next));
    }

    private Content without(Content whole) {
        return new Content(whole.clusters().stream().filter(cluster -> !pending.contains(cluster.id())).toList(), whole.accepted(), whole.refused());
    }

    /// Takes away what was just decided on, before it is known what is proposed then.
    public void decided(Set<ProposalId> gone) {
        pending.addAll(gone);
        content.set(without(content.get()));
    }

    /// Decisions are taken back: what was proposed before is shown again as it is found.
    public void reopen() {
        pending.clear();
    }
}
