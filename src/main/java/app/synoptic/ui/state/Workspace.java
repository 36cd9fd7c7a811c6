package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The open dossier and which of its events are shown. FX thread only.
public final class Workspace {

    private final ReadOnlyObjectWrapper<@Nullable OpenDossier> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final ObservableValue<List<Event>> shown = Bindings.createObjectBinding(this::computeShown, open, filter);

    public ReadOnlyObjectProperty<@Nullable OpenDossier> openProperty() {
        return open.getReadOnlyProperty();
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

    /// Shows a dossier, or the next state of the one that is shown.
    public void show(OpenDossier next) {
        open.set(next);
    }

    public void filter(Filter next) {
        filter.set(next);
    }

    private List<Event> computeShown() {
        OpenDossier current = open.get();
        Filter rule = filter.get();
        return current == null ? List.of()
                : current.dossier().events().stream().filter(event -> rule.lets(event, current)).toList();
    }
}
