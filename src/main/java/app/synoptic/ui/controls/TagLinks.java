package app.synoptic.ui.controls;

import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// The tags an event is filed under. One click shows only what is filed under a tag, the next one everything again.
public final class TagLinks {

    private TagLinks() {}

    /// A link for each tag, in their order.
    ///
    /// @param walked whether the keyboard stops at them
    public static List<Region> of(Workspace workspace, List<String> tags, boolean walked) {
        return tags.stream().<Region>map(tag -> new TagLink(workspace, tag, walked)).toList();
    }

    private static final class TagLink extends Hyperlink {

        private static final double NARROWEST = 26;
        private static final double WIDEST = 200;
        /// Of each, so that a row of them is as high before it has its style as after.
        private static final double HIGH = 18;
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

        /// Kept here, for it listens to the filter only as long as somebody keeps it.
        private final BooleanBinding chosen;

        TagLink(Workspace workspace, String tag, boolean walked) {
            super(tag);
            chosen = Bindings.createBooleanBinding(() -> workspace.filterProperty().get().of(Facet.TAG).equals(Set.of(tag)),
                    workspace.filterProperty());
            getStyleClass().setAll("tag");
            setFocusTraversable(walked);
            setMinWidth(NARROWEST);
            setMaxWidth(WIDEST);
            setMinHeight(HIGH);
            setPrefHeight(HIGH);
            chosen.subscribe(on -> {
                pseudoClassStateChanged(CHOSEN, on);
                String words = Messages.get(on ? "tag.all" : "tag.only", tag);
                setAccessibleText(words);
                Tip.over(this, words);
            });
            setOnAction(_ -> workspace.filter(workspace.filterProperty().get().only(Facet.TAG, tag)));
        }
    }
}
