package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.actions.SettingsActions;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.model.ModelSheet;
import app.synoptic.ui.model.ModelStrip;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.model.ModelChoice;
import app.synoptic.ui.state.model.ModelRun.Phase;
import app.synoptic.ui.work.proposing.ModelService;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asking a model of a person's own what articles tell.
final class ModelCommands {

    private final AuthoringContext context;
    private final SettingsActions settingsActions;
    private final Supplier<Optional<SourceId>> reading;
    private final ModelService models;
    private final ModelStrip strip;

    /// @param reading the source that is being read
    ModelCommands(AuthoringContext context, ModelService models, Workspace workspace, SettingsActions settingsActions, Supplier<Optional<SourceId>> reading) {
        this.context = context;
        this.models = models;
        strip = new ModelStrip(models.runProperty(), workspace, models::stop, models::dismiss);
        this.settingsActions = settingsActions;
        this.reading = reading;
    }

    /// Says how far a model is.
    ModelStrip strip() {
        return strip;
    }

    List<Command> all() {
        return List.of(Command.of("command.model", Group.WORK, this::ask, "Shortcut+Shift+L").thatChanges());
    }

    private void ask() {
        context.ready().ifPresent(open -> {
            if (models.runProperty().get().phase() == Phase.ASKING) {
                context.notice().tell(Messages.get("model.busy"));
            } else {
                context.notice().retract(Messages.get("model.unset"));
                settingsActions.model().ifPresentOrElse(choice -> show(open, choice), () -> {
                    context.notice().tell(Messages.get("model.unset"));
                    settingsActions.showModel();
                });
            }
        });
    }

    private void show(OpenDossier open, ModelChoice choice) {
        List<Source> articles = ModelService.askable(open);
        ModelSheet sheet = new ModelSheet(choice, articles, reading.get().orElse(null), (source, done) -> models.prompt(open, source, done), settingsActions::showModel, context::hide,
                sources -> models.ask(choice, sources));
        context.show(sheet, sheet.initialFocus());
    }

    void dispose() {
        strip.dispose();
    }
}
