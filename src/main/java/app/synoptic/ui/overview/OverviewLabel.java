package app.synoptic.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words of the overview, wrapped, and never cut.
final class OverviewLabel {

    private OverviewLabel() {}

    static Label of(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
