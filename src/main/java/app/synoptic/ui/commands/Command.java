package app.synoptic.ui.commands;

import app.synoptic.ui.Messages;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something a person can have done.
///
/// @param key      under which its words stand; tells it from the others
/// @param keys     any of them calls for it, the first is the one shown; may be empty
/// @param changing whether it changes what is kept, which cannot be done at all times
/// @param yielding whether a control that has the focus and a use of its own for the keys goes first
public record Command(String key, Group group, List<KeyCombination> keys, boolean yielding, boolean changing, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command for the whole window, whatever has the focus. `keys` as [KeyCombination#valueOf] reads them.
    public static Command of(String key, Group group, Runnable action, String... keys) {
        return new Command(key, group, List.of(keys).stream().map(KeyCombination::valueOf).toList(), false, false, action);
    }

    /// The same, but a control that uses the keys itself goes first.
    public Command yieldingToControls() {
        return new Command(key, group, keys, true, changing, action);
    }

    /// The same, but it changes what is kept.
    public Command thatChanges() {
        return new Command(key, group, keys, yielding, true, action);
    }

    /// What it is called on screen.
    public String words() {
        return Messages.get(key);
    }

    /// The keys shown for it; empty where it has none.
    public String keysInWords() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    boolean answers(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED && keys.stream().anyMatch(combination -> combination.match(event));
    }
}
