package app.synoptic.ui.authoring;

import app.synoptic.edit.Edit;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// A change that asks for nothing but a yes: what it does, and why where somebody says so. Enter does it.
public final class ConfirmChangeForm extends Form {

    private final Button go;

    /// @param heading what is to be done
    /// @param words   what comes of it
    /// @param yes     what the way on is called
    public ConfirmChangeForm(String heading, String words, String yes, Edit edit, ChangeSubmitter submitter, Runnable closing) {
        super(heading, submitter, closing);
        go = lay(words, yes, () -> make(() -> edit));
    }

    /// One that is no change of the open dossier alone: it goes, and `deed` is given the reason.
    public ConfirmChangeForm(String heading, String words, String yes, Consumer<String> deed, Runnable closing) {
        super(heading, (_, _, _, _) -> { }, closing);
        go = lay(words, yes, () -> {
            String why = why();
            closing.run();
            deed.accept(why);
        });
    }

    private Button lay(String words, String yes, Runnable on) {
        setId("deed-form");
        wide(new WrappingLabel(words, "made"));
        return end(Messages.get(yes), new SimpleBooleanProperty(true), on);
    }

    @Override
    public Node initialFocus() {
        return go;
    }
}
