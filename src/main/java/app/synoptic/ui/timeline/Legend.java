package app.synoptic.ui.timeline;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.KindStyle;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.HueDot;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.layout.Areas;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.HBox;

/// What the colours of the kinds mean: a dot for each that is in use, which unfold to their names. A name that is chosen
/// shows only the events of its kind.
final class Legend {

    private static final double INDENT = 12;
    private static final double HEIGHT = 20;
    /// The row of the best reading it stands beside: the first two are those of the title and the count.
    private static final int ROW = 2;
    /// How far below the title it stands where rows are close.
    private static final double BELOW = 36;

    private final Workspace workspace;
    private final Button button = new Button();
    private final HBox dots = new HBox();
    private final ContextMenu names = new ContextMenu();
    private List<KindStyle> shown = List.of();

    Legend(Workspace workspace) {
        this.workspace = workspace;
        dots.getStyleClass().add("dots");
        button.setId("legend");
        button.getStyleClass().setAll("legend");
        button.setGraphic(dots);
        button.setVisible(false);
        button.setOnAction(_ -> unfold());
    }

    Node node() {
        return button;
    }

    /// The kinds with a colour of their own that events of the dossier have, in its order.
    static List<KindStyle> kinds(OpenDossier open) {
        List<String> used = open.facetValues().kinds();
        return open.dossier().kinds().stream().filter(kind -> kind.colour() != null && used.contains(kind.id().value())).toList();
    }

    /// Stands in the gutter where there is room for it.
    void place(Areas areas, OpenDossier open) {
        List<KindStyle> kinds = kinds(open);
        if (!kinds.equals(shown)) {
            shown = kinds;
            dots.getChildren().setAll(kinds.stream().map(kind -> HueDot.of(Optional.ofNullable(kind.colour()))).toList());
            String words = Messages.get("timeline.legend", kinds.stream().map(kind -> open.dossier().called(kind.id())).collect(Collectors.joining(", ")));
            button.setAccessibleText(words);
            Tip.over(button, words);
        }
        button.setVisible(!kinds.isEmpty() && areas.rows() > ROW);
        button.resizeRelocate(INDENT, Math.max(areas.rowY(ROW), areas.rowY(0) + BELOW) - HEIGHT / 2, Math.min(button.prefWidth(HEIGHT), areas.gutter() - 2 * INDENT), HEIGHT);
    }

    void hide() {
        button.setVisible(false);
        names.hide();
    }

    private void unfold() {
        OpenDossier open = workspace.open();
        if (open != null) {
            names.getItems().setAll(shown.stream().map(kind -> item(kind, open.dossier())).toList());
            names.show(button, Side.BOTTOM, 0, 0);
        }
    }

    private CheckMenuItem item(KindStyle kind, Dossier dossier) {
        String value = kind.id().value();
        Filter filter = workspace.filterProperty().get();
        CheckMenuItem item = new CheckMenuItem(Messages.get("timeline.legend.kind", dossier.called(kind.id()), workspace.count(Facet.KIND, value)),
                HueDot.of(Optional.ofNullable(kind.colour())));
        item.setMnemonicParsing(false);
        item.setSelected(filter.of(Facet.KIND).contains(value));
        item.setOnAction(_ -> workspace.filter(workspace.filterProperty().get().with(Facet.KIND, value, item.isSelected())));
        return item;
    }
}
