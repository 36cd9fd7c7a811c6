package app.synoptic.ui.commands;

import app.synoptic.ui.work.EditGuard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// All commands of a window, each once, and the keys that call for them.
public final class Commands {

    private final List<Command> all;
    private final EditGuard guard;
    private BooleanSupplier busy = () -> false;

    /// @param guard says whether those that change what is kept can be done
    /// @throws IllegalArgumentException if two have the same key or answer to the same keys
    public Commands(List<Command> all, EditGuard guard) {
        this.all = List.copyOf(all);
        this.guard = guard;
        Set<String> names = new HashSet<>();
        Set<KeyCombination> keys = new HashSet<>();
        for (Command command : all) {
            if (!names.add(command.key())) {
                throw new IllegalArgumentException("there are two commands “" + command.key() + "”");
            }
            for (KeyCombination combination : command.keys()) {
                if (!keys.add(combination)) {
                    throw new IllegalArgumentException(combination + " calls for two commands, one of them “" + command.key() + "”");
                }
            }
        }
    }

    public List<Command> all() {
        return all;
    }

    /// Whether one can be done now.
    boolean possible(Command command) {
        return !command.changing() || !guard.readOnlyProperty().getValue();
    }

    /// Does one, or tells why it cannot be done now.
    public void run(Command command) {
        if (command.changing()) {
            guard.run(command.action());
        } else {
            command.action().run();
        }
    }

    /// The command of that key.
    ///
    /// @throws IllegalArgumentException if there is none
    public Command get(String key) {
        return all.stream().filter(command -> command.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no command “" + key + "”"));
    }

    /// Lets keys pressed in `window` or anywhere below it call for the commands, and a typed `?` for `help`, except
    /// while it is `busy` with something that has the keyboard to itself.
    public void install(Node window, Command help, BooleanSupplier busy) {
        this.busy = busy;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(event, false));
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> run(event, true));
        window.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!busy.getAsBoolean() && event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                help.action().run();
            }
        });
    }

    private void run(KeyEvent event, boolean yielding) {
        if (busy.getAsBoolean()) {
            return;
        }
        all.stream().filter(command -> command.yielding() == yielding && command.answers(event)).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    run(command);
                });
    }
}
