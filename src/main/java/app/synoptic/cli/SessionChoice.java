package app.synoptic.cli;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.session.Session;
import app.synoptic.store.Library;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the session a person names, by its title or its id.
final class SessionChoice {

    private SessionChoice() {}

    /// The session called `named` over the dossier called `dossier`, or over whichever it is where none is given.
    static Session of(Library library, String named, @Nullable String dossier) {
        List<DossierId> among = dossier == null ? library.dossiers() : List.of(LibraryOption.choose(library, dossier));
        List<Session> all = among.stream().flatMap(id -> library.sessions(id).stream()).toList();
        List<Session> found = all.stream().filter(session -> session.title().equals(named) || session.id().value().equals(named)).toList();
        if (found.size() > 1) {
            throw new CommandException(Messages.text("failure.several-sessions", named, found.stream()
                    .map(session -> session.dossier().value()).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst().orElseThrow(() -> new CommandException(all.isEmpty()
                ? Messages.text("failure.no-session", named) : Messages.text("failure.unknown-session", named,
                        all.stream().map(session -> "“" + session.title() + "”").collect(Collectors.joining(", ")))));
    }
}
