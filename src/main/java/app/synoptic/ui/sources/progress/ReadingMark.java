package app.synoptic.ui.sources.progress;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress.Bookmark;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.TextId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// How far a source was read, in the head of its pane; a press offers to say otherwise.
public final class ReadingMark extends Button {

    private final Consumer<Bookmark> going;
    private final ContextMenu menu = new ContextMenu();
    private SourceId source;
    private ReadingProgress read = ReadingProgress.UNREAD;
    private @Nullable TextId text;

    /// @param going is given the place where reading stopped, to go there
    public ReadingMark(SourceId source, Consumer<Bookmark> going) {
        this.source = source;
        this.going = going;
        getStyleClass().add("reading-mark");
        setMinWidth(USE_PREF_SIZE);
        Tip.over(this, Messages.get("sources.read.tip"));
        setOnAction(_ -> offer());
    }

    /// Speaks of another source from now on.
    public void of(SourceId next) {
        source = next;
        menu.hide();
    }

    /// Shows how far the source was read, and which of its texts is shown.
    public void show(ReadingProgress now, @Nullable TextId shown) {
        read = now;
        text = shown;
        setText(EnumWords.of(now.state()));
        setAccessibleText(getText());
    }

    private void offer() {
        menu.getItems().setAll(Stream.of(ReadingProgress.UNREAD, ReadingProgress.BEGUN, ReadingProgress.THROUGH).filter(other -> other.state() != read.state())
                .map(other -> EditRequest.item(this, new Wish.MarkRead(source, other))).toList());
        read.bookmark().filter(place -> place.text().equals(text)).ifPresent(place -> {
            MenuItem back = new MenuItem(Messages.get("sources.read.stopped"));
            back.setId("go-on-reading");
            back.setOnAction(_ -> going.accept(place));
            menu.getItems().addFirst(back);
        });
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
