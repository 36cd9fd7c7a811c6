package app.synoptic.ui.work;

import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Workspace;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Says whether anything may be edited. While an older state of the dossier is shown nothing may: whoever edits, and whoever offers
/// an edit, asks here. FX thread only.
public final class EditGuard {

    private final ObservableValue<Boolean> readOnly;
    private final Consumer<String> told;

    /// @param told is given the sentence that refuses an edit
    public EditGuard(Workspace workspace, Consumer<String> told) {
        readOnly = workspace.pastProperty().map(_ -> true).orElse(false);
        this.told = told;
    }

    /// Whether nothing may be edited now.
    public ObservableValue<Boolean> readOnlyProperty() {
        return readOnly;
    }

    /// Why nothing may be edited now; empty where all may.
    public String refusal() {
        return readOnly.getValue() ? sentence() : "";
    }

    /// What is told where an edit is refused.
    public static String sentence() {
        return Messages.get("past.refused");
    }

    /// Whether nothing may be edited now; tells so then.
    public boolean refuses() {
        boolean refused = readOnly.getValue();
        if (refused) {
            told.accept(sentence());
        }
        return refused;
    }

    /// Makes an edit, or tells that it is refused.
    public void run(Runnable edit) {
        if (!refuses()) {
            edit.run();
        }
    }
}
