package app.synoptic.ui.state;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Event;
import app.synoptic.store.JournalEntry;
import app.synoptic.text.find.Query;
import app.synoptic.ui.state.find.FindResults;
import app.synoptic.ui.state.inbox.Inbox;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The open dossier and which of its events are shown. FX thread only.
public final class Workspace {

    private final Inbox inbox = new Inbox();
    private final ReadOnlyObjectWrapper<@Nullable OpenDossier> open = new ReadOnlyObjectWrapper<>();
    private ZoneChoice zone = ZoneChoice.Usual.DOSSIER;
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> past = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final ObservableValue<String> sought = filter.map(Filter::text);
    private final ReadOnlyObjectWrapper<FindResults> found = new ReadOnlyObjectWrapper<>(FindResults.EVERYTHING);
    private WordSearch seeker = (_, _, _) -> {};
    private long asked;
    /// What the shown events followed from when they were last asked for.
    private @Nullable ShownEvents last;
    private final ObservableValue<List<Event>> shown = Bindings.createObjectBinding(this::computeShown, open, filter, found);
    private final ObservableValue<Shown> seen = Bindings.createObjectBinding(this::computeSeen, open, shown);

    public Workspace() {
        open.subscribe((_, _) -> seek());
        sought.subscribe((_, _) -> seek());
    }

    private record Shown(@Nullable OpenDossier open, List<Event> events) {}

    public ReadOnlyObjectProperty<@Nullable OpenDossier> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What is proposed for the open dossier.
    public Inbox inbox() {
        return inbox;
    }

    /// The open dossier; null before one is open.
    public @Nullable OpenDossier open() {
        return open.get();
    }

    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The events the filter lets through, in the dossier's order.
    public ObservableValue<List<Event>> shownProperty() {
        return shown;
    }

    /// Has `then` told of the events shown now, and again whenever they are others or what is known of them is: equal lists
    /// in two states of a dossier are not the same.
    public Subscription whenShown(Consumer<List<Event>> then) {
        return seen.subscribe(now -> then.accept(now.events()));
    }

    /// What was found of what is looked for, whatever facets are chosen; what was found before, until something is.
    public ReadOnlyObjectProperty<FindResults> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Has somebody look for words from now on. Before, nothing is found of anything.
    public void seekWith(WordSearch other) {
        seeker = other;
        seek();
    }

    private void seek() {
        long mine = ++asked;
        OpenDossier current = open.get();
        Query query = Query.of(sought.getValue());
        if (current == null || query.isEmpty()) {
            found.set(FindResults.EVERYTHING);
        } else {
            seeker.seek(current, query, now -> {
                if (mine == asked) {
                    found.set(now);
                }
            });
        }
    }

    /// How many events this choice of one facet would leave now.
    public int count(Facet facet, String value) {
        OpenDossier current = open.get();
        return current == null ? 0 : Facets.count(facet, value, current, filter.get(), found.getValue());
    }

    /// How many events each choice would leave now.
    public Facets facets() {
        OpenDossier current = open.get();
        return current == null ? new Facets(Map.of()) : Facets.of(current, filter.get(), found.getValue());
    }

    /// Shows a dossier, or the next state of the one that is shown. A filter stays only while the dossier does.
    public void show(OpenDossier next) {
        OpenDossier before = open.get();
        if (before != null && !before.dossier().id().equals(next.dossier().id())) {
            filter.set(Filter.NONE);
        }
        past.set(null);
        open.set(next.in(zone));
    }

    /// Shows a dossier as it was right after a change. Nothing can be changed while that is shown.
    public void showHistorical(OpenDossier then, JournalEntry after) {
        past.set(after);
        open.set(then.in(zone));
    }

    /// After which change the dossier is shown as it was; null while it is shown as it is.
    public ReadOnlyObjectProperty<@Nullable JournalEntry> pastProperty() {
        return past.getReadOnlyProperty();
    }

    /// Shows what was found of near-copies among the texts of the dossier that is shown.
    public void found(NearCopies copies) {
        OpenDossier current = open.get();
        if (current != null) {
            open.set(current.with(copies));
        }
    }

    /// Tells moments in another zone from now on.
    public void tellIn(ZoneChoice choice) {
        zone = choice;
        OpenDossier current = open.get();
        if (current != null) {
            open.set(current.in(choice));
        }
    }

    /// Shows none.
    public void leave() {
        filter.set(Filter.NONE);
        past.set(null);
        open.set(null);
    }

    public void filter(Filter next) {
        filter.set(next);
    }

    private Shown computeSeen() {
        return new Shown(open.get(), shown.getValue());
    }

    private List<Event> computeShown() {
        OpenDossier current = open.get();
        if (current == null) {
            last = null;
            return List.of();
        }
        ShownEvents next = last == null ? ShownEvents.of(current, filter.get(), found.get()) : last.after(current, filter.get(), found.get());
        last = next;
        return next.events();
    }
}
