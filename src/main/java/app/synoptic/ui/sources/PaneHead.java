package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.edits.NoteBadge;
import app.synoptic.ui.sources.progress.ReadingMark;
import app.synoptic.ui.sources.row.PinToggle;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who published what when, whether its text is an original, how far it was read, and whether there is a note on it.
final class PaneHead extends VBox {

    private static final PseudoClass ORIGINAL = PseudoClass.getPseudoClass("original");

    private final Label publisher = new Label();
    private final Label title = new Label();
    private final Label meta = new Label();
    private final Label badge = new Label();
    private final ReadingMark mark;
    private final NoteBadge note;
    private SourceId named;

    PaneHead(Source source, Stepper stepper, PinToggle pin, ReadingMark mark, CurrentSession currentSession) {
        this.mark = mark;
        named = source.id();
        note = new NoteBadge(currentSession, new OfSource(source.id()));
        getStyleClass().add("pane-header");
        publisher.getStyleClass().add("publisher");
        HBox.setHgrow(publisher, Priority.ALWAYS);
        publisher.setMaxWidth(Double.MAX_VALUE);
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        meta.getStyleClass().add("meta");
        badge.getStyleClass().add("badge");
        badge.setOnMouseClicked(_ -> EditRequest.fire(this, new Wish.TellOrigin(named)));
        Tip.over(badge, Messages.get("author.wish.tell-origin"));
        HBox first = new HBox(publisher, stepper, pin);
        first.getStyleClass().add("first-line");
        HBox last = new HBox(meta, badge, mark, note);
        last.getStyleClass().add("last-line");
        getChildren().addAll(first, title, last);
        take(source);
    }

    /// Names a source.
    void take(Source source) {
        named = source.id();
        publisher.setText(source.publisher());
        title.setText(source.title().isEmpty() ? Messages.get("sources.title.none") : source.title());
        Tip.over(title, title.getText());
        Tip.note(meta, source.note() == null ? "" : source.note());
        mark.of(source.id());
        note.about(new OfSource(source.id()));
    }

    /// Shows when it was published, and how far it was read in a state of the dossier.
    void show(Source now, OpenDossier open) {
        mark.show(now.read(), open.text(now.id()).map(SourceText::id).orElse(null));
        meta.setText(now.published() == null ? Messages.get("sources.published.unknown") : DateLabels.shortly(now.published(), open.clock()));
    }

    /// Shows what kind of text there is.
    void show(Optional<SourceText> held) {
        badge.setText(Messages.get(held.map(own -> own.original() ? "sources.badge.original" : "sources.badge.digest")
                .orElse("sources.badge.none")));
        badge.pseudoClassStateChanged(ORIGINAL, held.filter(SourceText::original).isPresent());
    }
}
