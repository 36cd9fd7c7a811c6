package app.synoptic.ui.inbox;

import app.synoptic.propose.Cluster;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One proposal in the list: what it would be called, when it was, who tells it, how sure that is.
final class ClusterCell extends ListCell<Cluster> {

    private static final double SCROLL_BAR = 14;

    private final Label label = new Label();
    private final Label date = new Label();
    private final Label tellers = new Label();
    private final Label score = new Label();
    private final VBox lines;
    private final Workspace workspace;

    ClusterCell(Workspace workspace) {
        this.workspace = workspace;
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("label-line");
        date.getStyleClass().add("fact");
        tellers.getStyleClass().add("fact");
        score.getStyleClass().add("fact");
        date.setMinWidth(Region.USE_PREF_SIZE);
        score.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox facts = new HBox(date, tellers, gap, score);
        facts.getStyleClass().add("facts");
        lines = new VBox(label, facts);
        setPrefWidth(0);
        getStyleClass().add("proposal-cell");
    }

    /// Words wrap, so the height follows from the width the list gives.
    @Override
    protected double computePrefHeight(double width) {
        double own = snappedLeftInset() + snappedRightInset();
        double available = getListView() == null ? width : getListView().getWidth() - SCROLL_BAR;
        return isEmpty() ? super.computePrefHeight(width) : snappedTopInset() + lines.prefHeight(Math.max(0, available - own)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Cluster cluster, boolean empty) {
        super.updateItem(cluster, empty);
        OpenDossier open = workspace.open();
        if (empty || cluster == null || open == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(ProposalWords.title(cluster, open));
        date.setText(ProposalWords.date(cluster, open));
        tellers.setText(ProposalWords.tellers(cluster, open));
        score.setText(ProposalWords.score(cluster.lead().ground().score()));
        setAccessibleText(Messages.get("inbox.cell", ProposalWords.sort(cluster.lead()), label.getText(), date.getText(), tellers.getText()));
        setGraphic(lines);
    }
}
