package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A source that has no room: its name and how many passages it has, or which silence. Opens when pressed.
final class Rail extends Button {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final Source source;
    private final Label says = new Label();
    private @Nullable Explained shown;

    Rail(Source source, Runnable opened) {
        this.source = source;
        getStyleClass().setAll("rail");
        setId("rail-" + source.id());
        Label publisher = new Label(source.publisher());
        publisher.getStyleClass().add("publisher");
        says.getStyleClass().add("says");
        HBox line = new HBox(publisher, says);
        line.getStyleClass().add("line");
        line.setRotate(90);
        setGraphic(new Group(line));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_CENTER);
        setMaxHeight(Double.MAX_VALUE);
        setOnAction(_ -> opened.run());
    }

    void show(Evidence evidence) {
        if (!evidence.explained().equals(shown)) {
            shown = evidence.explained();
            say(shown);
        }
    }

    private void say(Explained explained) {
        says.setText(explained.brief());
        pseudoClassStateChanged(ALARM, explained.alarm());
        String name = explained.brief().isEmpty() ? Messages.get("sources.rail.open.bare", source.publisher())
                : Messages.get("sources.rail.open", source.publisher(), explained.brief());
        setAccessibleText(name);
        Tip.over(this, name);
    }
}
