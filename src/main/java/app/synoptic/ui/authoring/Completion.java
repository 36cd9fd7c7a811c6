package app.synoptic.ui.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Offers below a field what the dossier has already, as it is typed. Down and Enter, or a click, take it; Escape puts
/// the offers away.
final class Completion {

    private static final int MOST = 8;
    private static final double LINE = 26;

    private final TextField field;
    private final List<String> known;
    private final Popup popup = new Popup();
    private final ListView<String> offers = new ListView<>();
    private boolean taking;

    private Completion(TextField field, List<String> known) {
        this.field = field;
        this.known = List.copyOf(known);
        offers.getStyleClass().add("completion");
        offers.setFixedCellSize(LINE);
        offers.setFocusTraversable(false);
        popup.getContent().setAll(offers);
        field.textProperty().subscribe((_, now) -> offer(now));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offers.setOnMouseClicked(_ -> take());
    }

    /// Completes what is typed into `field`.
    static void of(TextField field, List<String> known) {
        new Completion(field, known);
    }

    /// Those among the known that go on as it was typed, in whole or in one of their words, the former first.
    static List<String> matching(List<String> known, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<String> fit = known.stream().filter(one -> !one.equals(typed.strip())).toList();
        return Stream.concat(fit.stream().filter(one -> one.toLowerCase(Locale.ROOT).startsWith(sought)),
                fit.stream().filter(one -> one.toLowerCase(Locale.ROOT).contains(" " + sought))).distinct().limit(MOST).toList();
    }

    private void offer(String typed) {
        List<String> found = taking || !field.isFocused() ? List.of() : matching(known, typed);
        offers.getItems().setAll(found);
        offers.getSelectionModel().clearSelection();
        if (found.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        offers.setPrefSize(field.getWidth(), found.size() * LINE + 4);
        Point2D below = field.localToScreen(0, field.getHeight() + 1);
        if (below != null) {
            popup.show(field, below.getX(), below.getY());
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = offers.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            offers.getSelectionModel().clearAndSelect(Math.clamp(next, 0, offers.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && take()) {
            event.consume();
        }
    }

    private boolean take() {
        Optional<String> chosen = Optional.ofNullable(offers.getSelectionModel().getSelectedItem());
        chosen.ifPresent(one -> {
            taking = true;
            field.setText(one);
            field.positionCaret(one.length());
            taking = false;
            popup.hide();
        });
        return chosen.isPresent();
    }
}
