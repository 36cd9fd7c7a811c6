package app.synoptic.ui.controls.passages;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Text;

/// Words of a text on their way to where a person lets go of them: on an event, which they become evidence for, or on a
/// day, of which they tell something new. Elsewhere they are dropped as plain text.
public final class PassageDragAndDrop {

    private static final DataFormat PASSAGE = new DataFormat("application/vnd.synoptic.passage");
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
    private static final int SHOWN = 60;

    private PassageDragAndDrop() {}

    /// Words that may go along.
    ///
    /// @param passage where they lie
    /// @param words   how they are read
    public record Words(Passage passage, String words) {}

    /// Has what is marked in `text` go along when a person drags it; `at` gives what is marked where she takes hold.
    public static void from(Node text, BiFunction<Double, Double, Optional<Words>> at) {
        AtomicReference<Point2D> pressed = new AtomicReference<>(Point2D.ZERO);
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed.set(new Point2D(event.getX(), event.getY())));
        text.addEventFilter(MouseEvent.DRAG_DETECTED, event -> at.apply(pressed.get().getX(), pressed.get().getY()).ifPresent(taken -> {
            Dragboard board = text.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            Passage passage = taken.passage();
            content.put(PASSAGE, passage.text().sha256() + " " + passage.start() + " " + passage.end());
            content.putString(taken.words());
            board.setContent(content);
            String words = taken.words().replaceAll("\\s+", " ").strip();
            board.setDragView(new Text(words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…").snapshot(null, null));
            event.consume();
        }));
    }

    /// Lets words fall on `target`, wherever `wanted` says what becomes of them.
    public static void onto(Node target, BiFunction<Passage, Point2D, Optional<PassageEvent>> wanted) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            boolean welcome = wish(event, wanted).isPresent();
            target.pseudoClassStateChanged(OFFERED, welcome);
            if (welcome) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> target.pseudoClassStateChanged(OFFERED, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> wish(event, wanted).ifPresent(wish -> {
            event.setDropCompleted(true);
            event.consume();
            target.fireEvent(wish);
        }));
    }

    private static Optional<PassageEvent> wish(DragEvent event, BiFunction<Passage, Point2D, Optional<PassageEvent>> wanted) {
        return ReadOnlyMode.at((Node) event.getSource()) ? Optional.empty() : in(event.getDragboard()).flatMap(passage -> wanted.apply(passage, new Point2D(event.getX(), event.getY())));
    }

    private static Optional<Passage> in(Dragboard board) {
        if (!board.hasContent(PASSAGE)) {
            return Optional.empty();
        }
        String[] parts = board.getContent(PASSAGE).toString().split(" ");
        return Optional.of(new Passage(new TextId(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
}
