package app.synoptic.ui.authoring;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line that must be there, is best read at a glance, and may not be longer than it can be shown.
final class LongLine extends VBox {

    private static final int AT_A_GLANCE = 90;

    private final TextField field;
    private final Label remark = new WrappingLabel("", "made");
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(this, "sound");

    LongLine(String id, @Nullable String first, int longest) {
        field = Form.line(id, first);
        getStyleClass().add("date-field");
        getChildren().addAll(field, remark);
        field.textProperty().subscribe(typed -> {
            int length = typed.strip().codePointCount(0, typed.strip().length());
            sound.set(length > 0 && length <= longest);
            say(length > longest ? Messages.get("authoring.line.too-long", length, longest)
                    : length > AT_A_GLANCE ? Messages.get("authoring.line.long", length, AT_A_GLANCE) : "");
        });
    }

    private void say(String words) {
        remark.setText(words);
        remark.setVisible(!words.isEmpty());
        remark.setManaged(!words.isEmpty());
    }

    /// Whether it can be left as it is.
    ReadOnlyBooleanProperty soundProperty() {
        return sound.getReadOnlyProperty();
    }

    String words() {
        return field.getText().strip();
    }

    TextField initialFocus() {
        return field;
    }
}
