package app.synoptic.ui.state;

import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.domain.session.Subject;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.Unpinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.LibraryCommand;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The session a person is at, and the others over the same dossier. What she pins and writes is shown at once, and
/// handed on to be kept. FX thread only.
public final class CurrentSession {

    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Session>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past");
    private final LongProperty left = new SimpleLongProperty(this, "left");
    private Consumer<LibraryCommand> keeper = _ -> {};

    /// Runs `then` when what is half done must be kept now, because the session is about to be left.
    public Subscription whenLeft(Runnable then) {
        return left.subscribe((_, _) -> then.run());
    }

    /// Has everything kept that is half done.
    public void settle() {
        left.set(left.get() + 1);
    }

    /// Whom to hand each change to.
    public void keep(Consumer<LibraryCommand> next) {
        keeper = next;
    }

    public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// The session that is open; empty before a dossier is.
    public Optional<Session> session() {
        return Optional.ofNullable(session.get());
    }

    /// All sessions over the dossier, in the order they were begun.
    public ReadOnlyObjectProperty<List<Session>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Sits down at `current`, one of `sessions`, or nowhere.
    ///
    /// @throws IllegalArgumentException if it is not one of them
    public void setCurrent(@Nullable Session current, List<Session> sessions) {
        sit(current, sessions, false);
    }

    /// Looks at a session as it was, and what the others were: nothing of them can be changed.
    ///
    /// @throws IllegalArgumentException if it is not one of them
    public void showHistorical(@Nullable Session then, List<Session> sessions) {
        sit(then, sessions, true);
    }

    private void sit(@Nullable Session current, List<Session> sessions, boolean bygone) {
        if (current != null && !sessions.contains(current)) {
            throw new IllegalArgumentException("session “%s” is not one of those".formatted(current.id()));
        }
        past.set(bygone);
        all.set(List.copyOf(sessions));
        session.set(current);
    }

    /// Whether the session is shown as it was: then all that would change it does nothing.
    public ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    public boolean pinned(Pin pin) {
        return session().filter(current -> current.pinned(pin)).isPresent();
    }

    /// Pins something behind all that is pinned, or pins it no longer.
    public void togglePin(Pin pin) {
        session().ifPresent(current -> {
            if (current.pinned(pin)) {
                make(current.unpinning(pin), new Unpinned(current.id(), pin));
            } else {
                make(current.pinning(pin, current.pins().size()), new Pinned(current.id(), pin, current.pins().size()));
            }
        });
    }

    /// Gives what is pinned another place among the others, from 0; at either end it stays there.
    public void move(Pin pin, int to) {
        session().filter(current -> current.pinned(pin)).ifPresent(current -> {
            int at = Math.clamp(to, 0, current.pins().size() - 1);
            if (current.pins().indexOf(pin) != at) {
                make(current.pinning(pin, at), new Pinned(current.id(), pin, at));
            }
        });
    }

    /// What she wrote on a subject; empty where she did not.
    public String words(Subject about) {
        return session().flatMap(current -> current.note(about)).map(Note::words).orElse("");
    }

    /// Writes on a subject; blank words take the note away.
    public void write(Subject about, String words) {
        session().filter(current -> !words(about).equals(words) && !(words.isBlank() && words(about).isEmpty())).ifPresent(current -> {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            make(current.noting(about, words, today), new WriteNote(current.id(), about, words, today));
        });
    }

    private void make(Session next, LibraryCommand change) {
        if (past.get()) {
            return;
        }
        all.set(all.get().stream().map(other -> other.id().equals(next.id()) ? next : other).toList());
        session.set(next);
        keeper.accept(change);
    }
}
