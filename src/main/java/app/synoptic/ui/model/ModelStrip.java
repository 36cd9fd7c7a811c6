package app.synoptic.ui.model;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.model.ModelWords;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.model.ModelRun.Phase;
import app.synoptic.ui.state.model.ModelRun;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How far the model is that was asked, and then what came of it, until a person has seen that.
public final class ModelStrip extends VBox {

    private final Workspace workspace;
    private final WrappingLabel words = new WrappingLabel("", "words");
    private final Hyperlink act = new Hyperlink();
    private final Subscription subscription;

    /// @param stop    has it asked no more
    /// @param dismiss takes away what came of it
    public ModelStrip(ObservableValue<ModelRun> run, Workspace workspace, Runnable stop, Runnable dismiss) {
        this.workspace = workspace;
        setId("model-strip");
        getStyleClass().add("model-strip");
        words.setId("model-words");
        act.setId("model-act");
        act.setOnAction(_ -> (run.getValue().phase() == Phase.ASKING ? stop : dismiss).run());
        getChildren().addAll(words, act);
        subscription = run.subscribe(this::show);
    }

    private void show(ModelRun run) {
        setVisible(run.phase() != Phase.NONE);
        setManaged(isVisible());
        words.setText(switch (run.phase()) {
            case NONE -> "";
            case ASKING -> Messages.get("model.asking", run.model(), run.answered() + 1, run.all(), reading(run));
            case DONE -> outcome(run);
        });
        act.setText(Messages.get(run.phase() == Phase.ASKING ? "model.stop" : "model.seen"));
    }

    private String reading(ModelRun run) {
        OpenDossier open = workspace.open();
        return run.now() == null || open == null ? "" : Publishers.of(open.dossier(), run.now());
    }

    private static String outcome(ModelRun run) {
        List<String> sentences = new ArrayList<>();
        if (run.failure() != null) {
            sentences.add(ModelWords.of(run.failure()));
        }
        sentences.add(Messages.get("model.outcome", run.model(), run.answered(), run.all(), run.found()));
        if (run.thrownAway() > 0) {
            sentences.add(Messages.get("model.thrown-away", run.thrownAway(), ModelWords.of(run.discarded())));
        }
        if (run.unnamed() > 0) {
            sentences.add(Messages.get("model.unnamed", run.unnamed()));
        }
        return String.join(" ", sentences);
    }

    /// Stops listening. Of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
