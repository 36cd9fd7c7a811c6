package app.synoptic.ui.actions.authoring;

import app.synoptic.ui.authoring.KindsForm;
import app.synoptic.ui.authoring.SpellingsForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import java.util.List;

/// What a person does to how a dossier calls things.
final class NameCommands {

    private final AuthoringContext context;

    NameCommands(AuthoringContext context) {
        this.context = context;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.kinds", Group.AUTHORING,
                        () -> context.ready().ifPresent(open -> context.show(new KindsForm(open, context.submitter(), context::hide)))),
                Command.of("command.author.spellings", Group.AUTHORING,
                        () -> context.ready().ifPresent(open -> context.show(new SpellingsForm(open, context.submitter(), context::hide)))));
    }
}
