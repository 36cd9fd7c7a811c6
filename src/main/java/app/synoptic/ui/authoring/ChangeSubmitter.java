package app.synoptic.ui.authoring;

import app.synoptic.edit.Edit;
import java.util.function.Consumer;

/// Has changes made.
public interface ChangeSubmitter {

    /// @param reason  why; empty where nobody says so
    /// @param done    is run when the change is kept
    /// @param refused is given the reason where it cannot be made
    void make(Edit edit, String reason, Runnable done, Consumer<String> refused);
}
