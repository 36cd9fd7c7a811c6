package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.text.Span;
import app.synoptic.text.WholeWords;
import app.synoptic.text.Words;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Under a text, what is marked in it as it would be cited, whole words only, with handles that move its first and its
/// last word. Comes up a moment after a person marks, and goes with the mark.
final class MarkStrip extends HBox {

    private static final Duration REST = Duration.millis(200);
    private static final int SHOWN = 44;

    private final Label cited = new Label();
    private final Consumer<Passage> select;
    private final Runnable onUp;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Button firstBack = handle("‹", "sources.mark.first-back", -1, 0);
    private final Button firstOn = handle("›", "sources.mark.first-on", 1, 0);
    private final Button lastBack = handle("‹", "sources.mark.last-back", 0, -1);
    private final Button lastOn = handle("›", "sources.mark.last-on", 0, 1);
    private String text = "";
    private @Nullable Passage marked;

    /// @param select marks other words
    /// @param onUp   run when the strip comes up and takes room from the text
    MarkStrip(Consumer<Passage> select, Runnable onUp) {
        this.select = select;
        this.onUp = onUp;
        getStyleClass().add("mark-strip");
        HBox.setHgrow(cited, Priority.ALWAYS);
        cited.setMinWidth(0);
        cited.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        cited.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(firstBack, firstOn, cited, lastBack, lastOn);
        rest.setOnFinished(_ -> lay());
        lay();
    }

    private Button handle(String sign, String key, int first, int last) {
        Button handle = new Button(sign);
        handle.getStyleClass().add("step");
        handle.setMinWidth(USE_PREF_SIZE);
        handle.setAccessibleText(Messages.get(key));
        Tip.over(handle, Messages.get(key));
        handle.setOnAction(_ -> moved(first, last).ifPresent(select));
        return handle;
    }

    /// Tells of what is marked in a text; of nothing where that is null.
    void show(String words, @Nullable Passage passage) {
        text = words;
        marked = passage;
        if (passage == null) {
            rest.stop();
            lay();
        } else {
            rest.playFromStart();
        }
    }

    private void lay() {
        Passage now = marked;
        boolean comesUp = now != null && !isVisible();
        setVisible(now != null);
        setManaged(now != null);
        if (now != null) {
            String words = text.substring(now.start(), now.end()).replaceAll("\\s+", " ");
            cited.setText(Messages.get("sources.mark.cited", Words.of(words).size(), words.length() <= SHOWN ? words
                    : words.substring(0, SHOWN / 2).strip() + " … " + words.substring(words.length() - SHOWN / 2).strip()));
            Tip.over(cited, words);
            firstBack.setDisable(moved(-1, 0).isEmpty());
            firstOn.setDisable(moved(1, 0).isEmpty());
            lastBack.setDisable(moved(0, -1).isEmpty());
            lastOn.setDisable(moved(0, 1).isEmpty());
        }
        if (comesUp) {
            onUp.run();
        }
    }

    private Optional<Passage> moved(int first, int last) {
        return Optional.ofNullable(marked).flatMap(now -> WholeWords.moved(text, now.start(), now.end(), first, last)
                .map((Span span) -> new Passage(now.text(), span.start(), span.end())));
    }
}
