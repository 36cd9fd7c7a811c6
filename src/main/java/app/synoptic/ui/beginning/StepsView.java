package app.synoptic.ui.beginning;

import app.synoptic.domain.DossierId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Leads from an empty dossier to its first event: the steps, those ticked that are done. Goes when all are, or when a
/// person takes it away.
public final class StepsView extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final List<Step> steps;
    private final Label end = new Label(Messages.get("beginning.end"));
    private final Subscription subscription;
    private Subscription focus = Subscription.EMPTY;
    private @Nullable OpenDossier open;
    private @Nullable DossierId led;
    private @Nullable DossierId dismissed;
    private boolean entered;

    /// One step: its number or a tick, and what to do.
    private static final class Step extends HBox {

        private final Label sign;
        private final Label words;
        private final int number;

        Step(int number, Node... more) {
            this.number = number;
            getStyleClass().add("step");
            setId("step-" + number);
            setAccessibleRole(AccessibleRole.TEXT);
            sign = new Label(Integer.toString(number));
            sign.getStyleClass().add("sign");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            words = new Label();
            getChildren().addAll(sign, words);
            getChildren().addAll(more);
        }

        void show(String key, boolean done, boolean next) {
            String say = Messages.get("beginning.step." + key);
            sign.setText(done ? "✓" : Integer.toString(number));
            words.setText(say);
            pseudoClassStateChanged(DONE, done);
            pseudoClassStateChanged(NEXT, next);
            setAccessibleText(Messages.get(done ? "beginning.done" : "beginning.open", number, say));
        }
    }

    /// @param importing asks for files to import
    public StepsView(Workspace workspace, Runnable importing) {
        getStyleClass().add("steps");
        setId("steps");
        Button add = new Button(Messages.get("beginning.import"));
        add.setId("steps-import");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> importing.run());
        steps = List.of(new Step(1, add), new Step(2), new Step(3));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button dismiss = new Button("×");
        dismiss.getStyleClass().add("dismiss");
        Tip.over(dismiss, Messages.get("notice.dismiss"));
        dismiss.setAccessibleText(Messages.get("notice.dismiss"));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(_ -> {
            dismissed = led;
            led = null;
            show();
        });
        getChildren().addAll(steps);
        getChildren().addAll(end, gap, dismiss);
        subscription = Subscription.combine(workspace.openProperty().subscribe(this::opened), sceneProperty().subscribe(scene -> {
            focus.unsubscribe();
            focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::focused);
        }));
    }

    private void opened(@Nullable OpenDossier next) {
        if (open == null || next == null || !open.dossier().id().equals(next.dossier().id())) {
            entered = false;
        }
        open = next;
        show();
    }

    private void focused(@Nullable Node owner) {
        if (owner != null && owner.getStyleClass().contains("reading") && !entered) {
            entered = true;
            show();
        }
    }

    private void show() {
        OpenDossier now = open;
        if (now == null) {
            seen(false);
            return;
        }
        FirstSteps progress = FirstSteps.of(now, entered);
        DossierId id = now.dossier().id();
        if (!progress.done() && now.dossier().events().isEmpty() && !id.equals(dismissed)) {
            led = id;
        }
        steps.get(0).show("import", progress.imported(), !progress.imported());
        steps.get(1).show("read", progress.read(), progress.imported() && !progress.read());
        steps.get(2).show("mark", progress.marked(), progress.read() && !progress.marked());
        end.setVisible(progress.done());
        end.setManaged(progress.done());
        seen(id.equals(led));
    }

    private void seen(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    /// Stops listening.
    public void dispose() {
        subscription.unsubscribe();
        focus.unsubscribe();
    }
}
