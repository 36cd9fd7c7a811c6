package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.Settings;
import java.util.List;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// A first look round the window, in a few words at each stop. Offered once; whoever leaves it, at the end or before,
/// is not offered it again, but can ask for it. While something is laid over the window the note is away, and its keys with it;
/// afterwards it comes back where it was.
final class Tour {

    private static final String PLACE = "tour-taken";

    /// @param title the key of its title
    /// @param words the key of what it says
    /// @param arrow where on the note the arrow to `node` is
    record Stop(String title, String words, Node node, ArrowLocation arrow) {}

    private static final int NOWHERE = -1;

    private final Settings settings;
    private final Overlay overlay;
    private final List<Stop> stops;
    private final Subscription watched;
    private int at = NOWHERE;
    private @Nullable PopOver shown;
    private Subscription typing = Subscription.EMPTY;

    Tour(Settings settings, Overlay overlay, List<Stop> stops) {
        this.settings = settings;
        this.overlay = overlay;
        this.stops = List.copyOf(stops);
        watched = stops.stream().map(Stop::node).map(node -> node.sceneProperty().subscribe((_, _) -> come())
                .and(node.layoutBoundsProperty().subscribe((_, _) -> come()))).reduce(overlay.visibleProperty().subscribe((_, over) -> {
                    if (over) {
                        close();
                    }
                    come();
                }), Subscription::and);
    }

    private void come() {
        if (at != NOWHERE && shown == null) {
            Platform.runLater(this::comeBack);
        }
    }

    private void comeBack() {
        if (at != NOWHERE && shown == null && !overlay.isVisible()) {
            go(at);
        }
    }

    /// Begins it for whoever has not taken it yet.
    void offer() {
        if (settings.place(PLACE).isEmpty()) {
            begin();
        }
    }

    void begin() {
        go(0);
    }

    /// Goes to a stop, as soon as what it is about is seen and nothing lies over the window.
    private void go(int index) {
        close();
        if (index == stops.size()) {
            leave();
            return;
        }
        at = index;
        if (overlay.isVisible() || !stands(stops.get(index))) {
            return;
        }
        Stop stop = stops.get(index);
        Button next = next(index);
        PopOver note = new PopOver(card(stop, index, next));
        note.setArrowLocation(stop.arrow());
        note.setDetachable(false);
        note.setAutoHide(false);
        note.setAnimated(false);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            note.getStyleClass().add("opaque");
        }
        note.getRoot().getStylesheets().add(Objects.requireNonNull(Tour.class.getResource("tour.css")).toExternalForm());
        note.setOnHidden(_ -> {
            if (shown == note) {
                leave();
            }
        });
        shown = note;
        note.show(stop.node());
        typing = stop.node().getScene().focusOwnerProperty().subscribe(owner -> giveWay(owner, next));
    }

    /// Whether it is laid out in an open window: a view comes into the window bit by bit, and goes.
    private static boolean stands(Stop stop) {
        Scene scene = stop.node().getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing() && stop.node().getLayoutBounds().getWidth() > 0;
    }

    /// While a person types, Enter and Space are hers, not the note's.
    private static void giveWay(@Nullable Node owner, Button next) {
        boolean typing = owner instanceof TextInputControl;
        next.setDefaultButton(!typing);
        (typing ? next.getScene().getRoot() : next).requestFocus();
    }

    private Button next(int index) {
        Button next = new Button(Messages.get(index == stops.size() - 1 ? "tour.done" : "tour.next"));
        next.setId("tour-next");
        next.setOnAction(_ -> go(index + 1));
        return next;
    }

    private VBox card(Stop stop, int index, Button next) {
        Label title = new Label(Messages.get(stop.title()));
        title.getStyleClass().add("tour-title");
        Label words = new Label(Messages.get(stop.words()));
        words.setWrapText(true);
        Label place = new Label(Messages.get("tour.place", index + 1, stops.size()));
        place.getStyleClass().add("tour-place");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink skip = new Hyperlink(Messages.get("tour.skip"));
        skip.setId("tour-skip");
        skip.setOnAction(_ -> leave());
        skip.setVisible(index < stops.size() - 1);
        HBox foot = new HBox(place, gap, skip, next);
        foot.getStyleClass().add("tour-foot");
        VBox card = new VBox(title, words, foot);
        card.getStyleClass().add("tour-card");
        card.setAccessibleText(title.getText() + ". " + words.getText());
        return card;
    }

    private void leave() {
        settings.place(PLACE, 1);
        at = NOWHERE;
        close();
    }

    /// Takes the note away without a decision for good. The tour is of no use afterwards.
    void dispose() {
        watched.unsubscribe();
        at = NOWHERE;
        close();
    }

    private void close() {
        PopOver note = shown;
        shown = null;
        typing.unsubscribe();
        if (note != null) {
            note.hide();
        }
    }
}
