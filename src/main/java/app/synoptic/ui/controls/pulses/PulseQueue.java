package app.synoptic.ui.controls.pulses;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// What is to be done on the FX thread bit by bit: each thing in a pulse of its own, whoever asked for it, so that the window answers
/// between them. FX thread only.
public final class PulseQueue {

    /// Brief works go on in a pulse until they have taken so many nanoseconds.
    private static final long BRIEFLY = 3_000_000;
    private static final List<Integer> ROWS = List.of(1, 4, 8, 12, 16);
    private static final Deque<Turn> TURNS = new ArrayDeque<>();
    private static final AnimationTimer TIMER = new AnimationTimer() {
        @Override
        public void handle(long now) {
            next();
        }
    };

    private record Turn(PulseQueue asker, Runnable work, boolean brief) {}

    /// Does the first of these at once, and the others in the pulses to come; forgets what is left of what was asked for before.
    public void replace(List<Runnable> works) {
        forget();
        if (!works.isEmpty()) {
            works.getFirst().run();
            works.subList(1, works.size()).forEach(this::add);
        }
    }

    /// Does this when its turn comes, and nothing that was asked for here before.
    public void only(Runnable work) {
        forget();
        add(work);
    }

    /// Does this when its turn comes.
    public void add(Runnable work) {
        add(work, false);
    }

    /// Does this when its turn comes, in one pulse with others that are brief, as long as those took no more than a few milliseconds: each pulse
    /// has its own cost. Not in the pulse in which it is asked for, so that what is done now is laid out before.
    public void addBrief(Runnable work) {
        add(work, true);
    }

    /// The same, if it is brief.
    public void add(Runnable work, boolean brief) {
        TURNS.add(new Turn(this, work, brief));
        TIMER.start();
    }

    /// Gives a table its items, more of them in each pulse until it has all: it takes time to make rows, and to style what is seen for the first
    /// time. Its head comes alone; that it has no rows it says only then.
    ///
    /// @param around is seen when the table is, one after another
    public <T> void fill(TableView<T> table, ObservableList<T> items, Node... around) {
        forget();
        for (Node node : around) {
            node.setVisible(false);
            add(() -> node.setVisible(true));
        }
        Node nothing = table.getPlaceholder();
        table.setPlaceholder(new Region());
        table.setItems(FXCollections.observableArrayList());
        for (int rows : ROWS) {
            if (rows < items.size()) {
                add(() -> table.setItems(FXCollections.observableArrayList(items.subList(0, Math.min(rows, items.size())))));
            }
        }
        add(() -> {
            table.setItems(items);
            table.setPlaceholder(nothing);
        });
    }

    /// Leaves undone what was asked for here.
    public void forget() {
        TURNS.removeIf(turn -> turn.asker == this);
    }

    /// Whether nothing is left to do, whoever asked.
    public static boolean idle() {
        return TURNS.isEmpty();
    }

    private static void next() {
        long began = System.nanoTime();
        int waiting = TURNS.size();
        boolean brief;
        do {
            Turn turn = TURNS.poll();
            if (TURNS.isEmpty()) {
                TIMER.stop();
            }
            if (turn == null) {
                return;
            }
            turn.work.run();
            Turn next = TURNS.peek();
            brief = turn.brief && next != null && next.brief;
            waiting--;
        } while (brief && waiting > 0 && System.nanoTime() - began < BRIEFLY);
    }
}
