package app.synoptic.cli;

import app.synoptic.cli.unlock.LibraryPlace;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.session.Session;
import app.synoptic.home.DataFolder;
import app.synoptic.intake.Dossiers;
import app.synoptic.store.Library;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// `--store DIR`: which library a command works on.
final class LibraryOption {

    @Mixin
    private final LibraryPlace place = new LibraryPlace();

    /// The library option of a command, wherever it is mixed in.
    static Optional<LibraryOption> in(CommandSpec command) {
        if (command.userObject() instanceof LibraryOption option) {
            return Optional.of(option);
        }
        return command.mixins().values().stream().flatMap(mixin -> in(mixin).stream()).findFirst();
    }

    Path folder() {
        return place.folder();
    }

    /// The key of the library; null where it is not encrypted.
    @Nullable LibraryKey key() {
        return place.key();
    }

    /// The key with which a backup becomes the library; null where neither is encrypted.
    @Nullable LibraryKey key(Path backup) {
        return place.key(backup);
    }

    /// The backups of the library that make themselves, where its settings have them.
    BackupPlan backups() {
        return place.backups();
    }

    /// Opens the library, which is made with the dossier that ships in it where there was none.
    Library open() {
        if (!place.named()) {
            DataFolder.relocation().outOfReach(H2Library.FILE).ifPresent(sentence -> {
                throw new CommandException(sentence);
            });
        }
        BackupPlan.requireNotLost(folder().resolve(H2Library.FILE), this::backups);
        Library library = H2Library.open(folder(), key());
        try {
            Dossiers.fillEmpty(library);
            return library;
        } catch (RuntimeException e) {
            library.close();
            throw e;
        }
    }

    /// The dossier called `named`, or the only one kept where no name is given.
    static DossierId choose(Library library, @Nullable String named) {
        List<DossierId> kept = library.dossiers();
        String all = kept.stream().map(DossierId::value).collect(Collectors.joining(", "));
        if (kept.isEmpty()) {
            throw new CommandException(CliMessages.text("failure.no-dossier"));
        } else if (named != null) {
            return kept.stream().filter(id -> id.value().equals(named)).findFirst()
                    .orElseThrow(() -> new CommandException(CliMessages.text("failure.unknown-dossier", named, all)));
        } else if (kept.size() > 1) {
            throw new CommandException(CliMessages.text("failure.several-dossiers", all));
        }
        return kept.getFirst();
    }

    /// The session that a person names by its title or its id, over the dossier called `dossier`, or over whichever it is where none is given.
    static Session session(Library library, String named, @Nullable String dossier) {
        List<DossierId> among = dossier == null ? library.dossiers() : List.of(choose(library, dossier));
        List<Session> all = among.stream().flatMap(id -> library.sessions(id).stream()).toList();
        List<Session> found = all.stream().filter(session -> session.title().equals(named) || session.id().value().equals(named)).toList();
        if (found.size() > 1) {
            throw new CommandException(CliMessages.text("failure.several-sessions", named, found.stream()
                    .map(session -> session.dossier().value()).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst().orElseThrow(() -> new CommandException(all.isEmpty()
                ? CliMessages.text("failure.no-session", named) : CliMessages.text("failure.unknown-session", named,
                        all.stream().map(session -> "“" + session.title() + "”").collect(Collectors.joining(", ")))));
    }
}
