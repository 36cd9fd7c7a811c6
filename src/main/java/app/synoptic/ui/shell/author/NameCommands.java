package app.synoptic.ui.shell.author;

import app.synoptic.ui.authoring.KindsForm;
import app.synoptic.ui.authoring.SpellingsForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import java.util.List;

/// What a person does to how a dossier calls things.
final class NameCommands {

    private final Author author;

    NameCommands(Author author) {
        this.author = author;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.kinds", Group.AUTHORING,
                        () -> author.ready().ifPresent(open -> author.show(new KindsForm(open, author.making(), author::hide)))),
                Command.of("command.author.spellings", Group.AUTHORING,
                        () -> author.ready().ifPresent(open -> author.show(new SpellingsForm(open, author.making(), author::hide)))));
    }
}
