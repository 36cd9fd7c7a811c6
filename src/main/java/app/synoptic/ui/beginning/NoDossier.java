package app.synoptic.ui.beginning;

import app.synoptic.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands in the window while the library keeps no dossier: the ways to one.
public final class NoDossier extends VBox {

    private final Button begin = button("none-new", "command.dossier.new");
    private final Button take = button("none-take", "command.take");
    private final Button shipped = button("none-shipped", "beginning.none.shipped");
    private final Button undo = button("none-undo", "beginning.none.undo");

    public NoDossier() {
        getStyleClass().addAll("empty-place", "no-dossier");
        setId("no-dossier");
        HBox ways = new HBox(begin, take, shipped, undo);
        ways.getStyleClass().add("ways");
        getChildren().addAll(EmptyPlace.head("beginning.none"), EmptyPlace.words("beginning.none.words"), ways);
        setVisible(false);
    }

    private static Button button(String id, String key) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Has its ways lead somewhere.
    public void lead(Runnable beginning, Runnable taking, Runnable shipping, Runnable undoing) {
        begin.setOnAction(_ -> beginning.run());
        take.setOnAction(_ -> taking.run());
        shipped.setOnAction(_ -> shipping.run());
        undo.setOnAction(_ -> undoing.run());
    }

    /// Shows it or takes it away.
    ///
    /// @param undoable whether there is a change that could be taken back
    public void show(boolean visible, boolean undoable) {
        boolean comes = visible && !isVisible();
        setVisible(visible);
        undo.setDisable(!undoable);
        if (comes) {
            begin.requestFocus();
        }
    }
}
