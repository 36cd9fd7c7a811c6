package app.synoptic.ui.controls;

import app.synoptic.ui.Messages;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is shown over the window to be read or decided: a title, what it is about, and below that what can be done.
/// It is as high as it must be and no higher than the window.
public final class DialogSheet extends VBox {

    private final Label heading = new Label();
    private final Button dismiss = new Button("×");
    private final VBox body = new VBox();
    private final HBox foot = new HBox();

    /// @param id    by which it is found
    /// @param close takes it away
    public DialogSheet(String id, String title, Runnable close) {
        setId(id);
        getStyleClass().add("sheet");
        Theme.style(this, "sheet.css");
        heading.setText(title);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        dismiss.getStyleClass().add("dismiss");
        Tip.over(dismiss, Messages.get("sheet.close"));
        dismiss.setAccessibleText(Messages.get("sheet.close"));
        dismiss.setOnAction(_ -> close.run());
        dismiss.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, dismiss);
        head.getStyleClass().add("head");
        head.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("body");
        foot.getStyleClass().add("foot");
        foot.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        // Words that wrap are known to be higher only when they have been laid out.
        body.heightProperty().subscribe(() -> Platform.runLater(this::requestLayout));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(head, scroll, foot);
        foot.setManaged(false);
    }

    /// Adds what it is about.
    public void add(Node... parts) {
        body.getChildren().addAll(parts);
    }

    /// Makes it about something else, which takes the place of all that was in it.
    public void turn(String title, List<? extends Node> parts, List<Button> buttons) {
        heading.setText(title);
        body.getChildren().setAll(parts);
        offer(buttons);
    }

    /// Sets what can be done; the last is what is done by Enter.
    public void offer(List<Button> buttons) {
        foot.getChildren().setAll(buttons.stream().map(HBox::new).toList());
        foot.setManaged(true);
        if (!buttons.isEmpty()) {
            buttons.getLast().setDefaultButton(true);
            buttons.getLast().getStyleClass().add("main");
        }
    }

    /// Makes a button that was offered of no use and says `why` where the pointer rests on it; of use again where that is
    /// empty.
    public static void refuse(Button button, String why) {
        button.setDisable(!why.isEmpty());
        if (button.getParent() != null) {
            Tip.over(button.getParent(), why);
        }
    }

    /// A button for [#offer].
    public static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What takes the focus where nothing in it does: the button that takes it away.
    public Node initialFocus() {
        return dismiss;
    }
}
