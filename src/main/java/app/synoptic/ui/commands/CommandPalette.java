package app.synoptic.ui.commands;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Type a few letters, press Enter: everything the window can do, and the events to go to.
public final class CommandPalette extends VBox {

    private static final int PAGE = 8;

    private final TextField typed = new TextField();
    private final ObservableList<Offer> found = FXCollections.observableArrayList();
    private final ListView<Offer> list = new ListView<>(found);
    private final Runnable close;

    /// @param close takes the palette away; runs before what was chosen
    public CommandPalette(List<Offer> offers, Runnable close) {
        this.close = close;
        getStyleClass().add("palette");
        setId("palette");
        Theme.style(this, "commands.css");
        typed.setId("palette-typed");
        typed.setPromptText(Messages.get("commands.palette.prompt"));
        typed.setAccessibleText(Messages.get("commands.palette.prompt"));
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Messages.get("commands.palette.none")));
        list.setCellFactory(_ -> new OfferCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() != list) {
                choose();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(typed, list);
        typed.textProperty().subscribe(text -> {
            found.setAll(Offer.matching(offers, text));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Offers of commands.
    public static List<Offer> offers(Commands commands) {
        return commands.all().stream().map(command -> Offer.of(command, commands)).toList();
    }

    /// Where typing begins.
    public TextField typed() {
        return typed;
    }

    private void tell(@Nullable Offer offer) {
        typed.setAccessibleHelp(offer == null ? Messages.get("commands.palette.none") : offer.words() + " " + offer.detail());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = found.size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.abs(by) == 1 ? Math.floorMod(now + by, Math.max(1, found.size())) : Math.clamp((long) now + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }

    private void choose() {
        Offer chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }
}
