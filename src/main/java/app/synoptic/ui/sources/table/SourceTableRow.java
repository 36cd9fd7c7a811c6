package app.synoptic.ui.sources.table;

import app.synoptic.ui.Messages;
import app.synoptic.ui.sources.table.TableLine.Heading;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of cells; the heading of a group goes over all of them, and stays where it is seen when the table is scrolled aside.
final class SourceTableRow extends TableRow<TableLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label heading = new Label();

    SourceTableRow() {
        heading.getStyleClass().add("group");
        heading.setMouseTransparent(true);
        heading.setManaged(false);
        layoutXProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void updateItem(@Nullable TableLine row, boolean empty) {
        super.updateItem(row, empty);
        boolean group = false;
        if (!empty && row instanceof Heading(var of, int count, boolean folded)) {
            group = true;
            heading.setText(Messages.get(folded ? "sources.table.group.folded" : "sources.table.group.open", of.words(), count));
            setAccessibleText(Messages.get(folded ? "sources.table.group.folded.spoken" : "sources.table.group.open.spoken", of.words(), count));
        } else {
            setAccessibleText(null);
        }
        pseudoClassStateChanged(HEADING, group);
        heading.setVisible(group);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (heading.isVisible()) {
            if (!getChildren().contains(heading)) {
                getChildren().add(heading);
            }
            double wide = getTableView() == null ? getWidth() : Math.min(getWidth(), getTableView().getWidth());
            heading.resizeRelocate(Math.max(0, -getLayoutX()), 0, wide, getHeight());
        }
    }
}
