package app.synoptic.ui.state;

import app.synoptic.axis.TimeSpan;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The stretch of time that is in view. Changes with every frame of a pan or a zoom, so only what draws time listens to
/// it. FX thread only.
public final class Viewport {

    private final ReadOnlyObjectWrapper<@Nullable TimeSpan> span = new ReadOnlyObjectWrapper<>(this, "span");

    /// The stretch in view; null while it is to be that in which the dossier is first seen.
    public ReadOnlyObjectProperty<@Nullable TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    public @Nullable TimeSpan span() {
        return span.get();
    }

    /// Brings another stretch of time into view.
    public void show(TimeSpan next) {
        span.set(next);
    }

    /// Forgets what is in view: a dossier is to be seen from its beginning.
    public void reset() {
        span.set(null);
    }
}
