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
import org.jspecify.annotations.Nullable;

/// Asking a model of a person's own what articles tell.
final class ModelCommands {

    private final AuthoringContext context;
    private final SettingsActions settingsActions;
    private final Supplier<Optional<SourceId>> reading;
    private @Nullable ModelService desk;
    private @Nullable ModelStrip strip;

    /// @param reading the source that is being read
    ModelCommands(AuthoringContext context, SettingsActions settingsActions, Supplier<Optional<SourceId>> reading) {
        this.context = context;
        this.settingsActions = settingsActions;
        this.reading = reading;
    }

    /// The library is open.
    ///
    /// @return what says how far a model is
    ModelStrip attach(ModelService now, Workspace workspace) {
        desk = now;
        strip = new ModelStrip(now.runProperty(), workspace, now::stop, now::dismiss);
        return strip;
    }

    List<Command> all() {
        return List.of(Command.of("command.model", Group.WORK, this::ask, "Shortcut+Shift+L").thatChanges());
    }

    private void ask() {
        ModelService now = desk;
        if (now == null) {
            return;
        }
        context.ready().ifPresent(open -> {
            if (now.runProperty().get().phase() == Phase.ASKING) {
                context.notice().tell(Messages.get("model.busy"));
            } else {
                context.notice().retract(Messages.get("model.unset"));
                settingsActions.model().ifPresentOrElse(choice -> show(now, open, choice), () -> {
                    context.notice().tell(Messages.get("model.unset"));
                    settingsActions.showModel();
                });
            }
        });
    }

    private void show(ModelService now, OpenDossier open, ModelChoice choice) {
        List<Source> articles = ModelService.askable(open);
        ModelSheet sheet = new ModelSheet(choice, articles, reading.get().orElse(null), (source, done) -> now.prompt(open, source, done), settingsActions::showModel, context::hide,
                sources -> now.ask(choice, sources));
        context.show(sheet, sheet.initialFocus());
    }

    void dispose() {
        if (strip != null) {
            strip.dispose();
        }
    }
}
