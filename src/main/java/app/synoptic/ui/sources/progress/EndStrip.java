package app.synoptic.ui.sources.progress;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Stands under a text that a person has come to the end of, and offers to call its source read through.
public final class EndStrip extends HBox {

    private SourceId source;
    private boolean through;

    public EndStrip(SourceId source) {
        this.source = source;
        getStyleClass().add("end-strip");
        WrappingLabel asked = new WrappingLabel(Messages.get("sources.read.end"), "asked");
        HBox.setHgrow(asked, Priority.ALWAYS);
        Button yes = new Button(Messages.get("sources.read.end.go"));
        yes.getStyleClass().add("read-through");
        yes.setMinWidth(USE_PREF_SIZE);
        yes.setOnAction(_ -> EditRequest.fire(this, new Wish.MarkRead(source, ReadingProgress.THROUGH)));
        Button no = new Button("×");
        no.getStyleClass().add("dismiss");
        no.setAccessibleText(Messages.get("sheet.close"));
        no.setMinWidth(USE_PREF_SIZE);
        no.setOnAction(_ -> offer(false));
        getChildren().setAll(asked, yes, no);
        offer(false);
    }

    /// Stands under the text of another source from now on.
    public void of(SourceId next) {
        source = next;
        offer(false);
    }

    /// The person has come to the end.
    public void reached() {
        offer(!through && !ReadOnlyMode.at(this));
    }

    /// Another text is shown.
    public void begin() {
        offer(false);
    }

    /// Shows how far the source was read.
    public void show(ReadingProgress read) {
        through = read.state() == ReadingState.THROUGH;
        if (through) {
            offer(false);
        }
    }

    private void offer(boolean offered) {
        setVisible(offered);
        setManaged(offered);
    }
}
