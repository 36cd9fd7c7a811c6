package app.synoptic.ui.preferences;

import app.synoptic.model.ModelAddress;
import app.synoptic.model.ModelException;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.model.ModelWords;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.model.ModelChoice;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.proposing.ModelService;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where a model of a person's own is, and which; off while no address is given. The server is asked what models it has when she asks for
/// that, and nothing is sent to it from here.
final class ModelRow extends VBox {

    private final Settings settings;
    private final Jobs jobs;
    private final TextField address = new TextField();
    private final Button list;
    private final ComboBox<String> models = new ComboBox<>();
    private final WrappingLabel state = new WrappingLabel("", "soft");
    private final VBox warnings = new VBox(4);
    private Runnable giveUp = () -> {};
    private boolean filling;

    ModelRow(Settings settings, Jobs jobs) {
        this.settings = settings;
        this.jobs = jobs;
        setSpacing(6);
        setMinHeight(USE_PREF_SIZE);
        address.setId("settings-model-address");
        address.setPromptText("http://localhost:11434");
        address.setAccessibleText(Messages.get("settings.model.address"));
        address.setText(ModelChoice.written(settings));
        HBox.setHgrow(address, Priority.ALWAYS);
        list = DialogSheet.button("settings-model-list", Messages.get("settings.model.list"), this::list);
        models.setId("settings-model-name");
        models.setAccessibleText(Messages.get("settings.model.name"));
        models.setPromptText(Messages.get("settings.model.name"));
        models.setMaxWidth(Double.MAX_VALUE);
        models.valueProperty().subscribe((_, chosen) -> choose(chosen));
        state.setId("settings-model-state");
        getChildren().addAll(new WrappingLabel(Messages.get("settings.model.words"), "soft"), new HBox(8, address, list), models, state, warnings);
        offer(ModelChoice.name(settings).map(List::of).orElse(List.of()));
        address.textProperty().subscribe((_, typed) -> typed(typed));
        // Enter asks for the models; it does not close the sheet.
        address.setOnAction(event -> {
            event.consume();
            list();
        });
        show("");
    }

    private void typed(String typed) {
        giveUp.run();
        ModelChoice.write(settings, typed);
        offer(ModelChoice.name(settings).map(List::of).orElse(List.of()));
        show("");
    }

    private void choose(@Nullable String chosen) {
        if (!filling && chosen != null) {
            ModelChoice.choose(settings, chosen);
            show("");
        }
    }

    /// Asks the server what models it has.
    private void list() {
        try {
            ModelAddress where = ModelAddress.of(address.getText());
            giveUp.run();
            show(Messages.get("settings.model.asking", where));
            list.setDisable(true);
            giveUp = ModelService.models(jobs, where, this::listed, failed -> show(ModelWords.of(failed)));
        } catch (ModelException none) {
            show(ModelWords.of(none));
        }
    }

    private void listed(List<String> found) {
        offer(found);
        if (found.size() == 1) {
            models.setValue(found.getFirst());
        }
        show(found.isEmpty() ? Messages.get("settings.model.none") : Messages.get("settings.model.found", found.size()));
    }

    private void offer(List<String> found) {
        filling = true;
        String chosen = ModelChoice.name(settings).orElse(null);
        models.getItems().setAll(found);
        models.setValue(chosen != null && found.contains(chosen) ? chosen : null);
        filling = false;
        models.setVisible(!found.isEmpty());
        models.setManaged(!found.isEmpty());
    }

    private void show(String said) {
        list.setDisable(address.getText().isBlank());
        state.setText(said);
        state.setVisible(!said.isEmpty());
        state.setManaged(!said.isEmpty());
        warnings.getChildren().setAll(told().stream().map(warning -> new WrappingLabel(warning, "warning")).toList());
        warnings.setManaged(!warnings.getChildren().isEmpty());
    }

    private List<String> told() {
        if (address.getText().isBlank()) {
            return List.of();
        }
        try {
            return ModelChoice.of(settings).map(ModelWords::warnings).orElseGet(() -> new ArrayList<>(ModelWords.warnings(ModelAddress.of(address.getText()))));
        } catch (ModelException none) {
            return List.of();
        }
    }

    /// What takes the focus.
    TextField initialFocus() {
        return address;
    }

    /// Waits for no server any more.
    void dispose() {
        giveUp.run();
    }
}
