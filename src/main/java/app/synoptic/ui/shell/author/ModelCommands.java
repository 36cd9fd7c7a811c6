package app.synoptic.ui.shell.author;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.model.ModelSheet;
import app.synoptic.ui.model.ModelStrip;
import app.synoptic.ui.shell.errands.Preferring;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.model.ModelChoice;
import app.synoptic.ui.state.model.ModelRun.Phase;
import app.synoptic.ui.work.proposing.ModelDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asking a model of a person's own what articles tell.
final class ModelCommands {

    private final Author author;
    private final Preferring preferring;
    private final Supplier<Optional<SourceId>> reading;
    private @Nullable ModelDesk desk;
    private @Nullable ModelStrip strip;

    /// @param reading the source that is being read
    ModelCommands(Author author, Preferring preferring, Supplier<Optional<SourceId>> reading) {
        this.author = author;
        this.preferring = preferring;
        this.reading = reading;
    }

    /// The library is open.
    ///
    /// @return what says how far a model is
    ModelStrip attach(ModelDesk now, Workspace workspace) {
        desk = now;
        strip = new ModelStrip(now.runProperty(), workspace, now::stop, now::dismiss);
        return strip;
    }

    List<Command> all() {
        return List.of(Command.of("command.model", Group.WORK, this::ask, "Shortcut+Shift+L").thatChanges());
    }

    private void ask() {
        ModelDesk now = desk;
        if (now == null) {
            return;
        }
        author.ready().ifPresent(open -> {
            if (now.runProperty().get().phase() == Phase.ASKING) {
                author.notice().tell(Messages.get("model.busy"));
            } else {
                author.notice().retract(Messages.get("model.unset"));
                preferring.model().ifPresentOrElse(choice -> show(now, open, choice), () -> {
                    author.notice().tell(Messages.get("model.unset"));
                    preferring.showModel();
                });
            }
        });
    }

    private void show(ModelDesk now, OpenDossier open, ModelChoice choice) {
        List<Source> articles = ModelDesk.askable(open);
        ModelSheet sheet = new ModelSheet(choice, articles, reading.get().orElse(null), (source, done) -> now.prompt(open, source, done), preferring::showModel, author::hide,
                sources -> now.ask(choice, sources));
        author.show(sheet, sheet.start());
    }

    void dispose() {
        if (strip != null) {
            strip.dispose();
        }
    }
}
