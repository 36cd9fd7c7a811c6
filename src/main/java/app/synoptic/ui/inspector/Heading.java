package app.synoptic.ui.inspector;

import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.ui.controls.PinButton;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.Pencil;
import app.synoptic.ui.state.CurrentSession;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What stands above the event or a matter: its title, its verdict, and the ways to edit and to pin it.
final class Heading extends HBox {

    private static final PseudoClass DIFFER = PseudoClass.getPseudoClass("differ");

    private final CurrentSession currentSession;
    private final Label title;
    private final Label badge = new Label();
    private @Nullable Pencil pencil;
    private @Nullable PinButton pin;

    /// @param style  its style class
    /// @param worded the style class of its title
    Heading(CurrentSession currentSession, String style, String worded) {
        this.currentSession = currentSession;
        getStyleClass().add(style);
        title = new WrappingLabel("", worded);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        badge.getStyleClass().add("verdict");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(title);
    }

    /// Shows another title, and beside it a verdict, unless that is empty.
    ///
    /// @param differ whether the verdict is that the sources differ
    void show(String words, String verdict, boolean differ) {
        show(words, verdict, differ, List.of());
    }

    /// The same, and offers to edit and to pin it.
    void show(String words, String verdict, boolean differ, Wish edit, Pin what) {
        Pencil editing = pencil == null ? new Pencil(edit) : pencil;
        PinButton pinning = pin == null ? new PinButton(currentSession, what) : pin;
        pencil = editing;
        pin = pinning;
        editing.offer(edit);
        pinning.of(what);
        show(words, verdict, differ, List.of(editing, pinning));
    }

    private void show(String words, String verdict, boolean differ, List<Node> buttons) {
        title.setText(words);
        badge.setText(verdict);
        badge.pseudoClassStateChanged(DIFFER, differ);
        List<Node> wanted = new ArrayList<>(verdict.isEmpty() ? List.of(title) : List.of(title, badge));
        wanted.addAll(buttons);
        ReusableChildren.set(getChildren(), wanted);
    }

    /// Stops listening.
    void dispose() {
        if (pin != null) {
            pin.dispose();
        }
    }
}
