package app.synoptic.ui.sources;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The selected event, source under source: a card for each, with its passages in their sentences or its silence.
public final class ExcerptsView extends ScrollPane {

    private final Workspace workspace;
    private final Selection selection;
    private final BiConsumer<EventId, Passage> opened;
    private final VBox cards = new VBox();
    private final Subscription subscription;

    /// @param opened is told of a passage whose whole text a person wants to read
    public ExcerptsView(Workspace workspace, Selection selection, BiConsumer<EventId, Passage> opened) {
        this.workspace = workspace;
        this.selection = selection;
        this.opened = opened;
        getStyleClass().add("excerpts");
        setId("excerpts");
        Theme.style(this, "excerpts.css");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("cards");
        setContent(cards);
        subscription = Subscription.combine(
                visibleProperty().subscribe(_ -> show()),
                workspace.openProperty().subscribe(_ -> show()),
                selection.focusProperty().map(focus -> Optional.ofNullable(focus.event())).subscribe(_ -> show()));
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        OpenDossier open = workspace.open();
        Optional<Event> event = open == null ? Optional.empty()
                : Optional.ofNullable(selection.focus().event()).flatMap(open::event);
        cards.getChildren().clear();
        if (open != null && event.isPresent()) {
            open.dossier().sources().forEach(source -> cards.getChildren().add(new ExcerptCard(open, event.get(), source,
                    passage -> opened.accept(event.get().id(), passage))));
        } else {
            Label hint = new Label(Messages.get("sources.excerpts.nothing"));
            hint.getStyleClass().add("hint");
            cards.getChildren().add(hint);
        }
        setVvalue(0);
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
