package app.synoptic.ui.actions;

import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupLock;
import app.synoptic.store.encryption.KeyCost;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.safety.PassphraseView;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.safety.Reopening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// Encrypts the library, changes its passphrase, writes it in plain again, and asks for the passphrase where one is needed.
final class EncryptionActions {

    private final Jobs jobs;
    private final WindowSurface surface;
    private final Path folder;
    private final Reopening reopening;

    /// @param folder of the library; empty where that is not known
    EncryptionActions(Jobs jobs, WindowSurface surface, Path folder, Reopening reopening) {
        this.jobs = jobs;
        this.surface = surface;
        this.folder = folder;
        this.reopening = reopening;
    }

    /// What a try came to.
    ///
    /// @param done null where it failed
    private record Tried<T>(@Nullable T done, String why) {}

    /// What can be done to the library now.
    List<Command> commands() {
        return folder.toString().isEmpty() ? List.of() : reopening.key() == null
                ? List.of(Command.of("command.encrypt", Group.WORK, this::encrypt))
                : List.of(Command.of("command.passphrase", Group.WORK, this::change), Command.of("command.decrypt", Group.WORK, this::decrypt));
    }

    List<MenuItem> menu() {
        return commands().stream().map(command -> ExchangeActions.item(command.key().replace("command.", ""), command.words(), command.action())).toList();
    }

    private void show(PassphraseView view) {
        surface.overlay().show(view, view.start());
    }

    private void hide() {
        surface.overlay().hide();
    }

    /// Does what takes as long as a passphrase costs, and tells the sheet where nothing came of it.
    private <T> void attempt(PassphraseView view, Supplier<T> work, Consumer<T> then) {
        jobs.read(Messages.get("job.passphrase"), () -> {
            try {
                return new Tried<>(work.get(), "");
            } catch (StoreException refused) {
                return new Tried<T>(null, String.valueOf(refused.getMessage()));
            }
        }, tried -> {
            if (tried.done == null) {
                view.refuse(tried.why);
            } else {
                then.accept(tried.done);
            }
        });
    }

    private void encrypt() {
        PassphraseView.Saying saying = new PassphraseView.Saying("encrypt", Messages.get("safety.encrypt.title"), Messages.get("safety.encrypt.verb"),
                List.of(Messages.get("safety.encrypt.words"), Messages.get("safety.encrypt.forgotten")), Messages.get("safety.encrypt.also"));
        show(new PassphraseView(saying, false, KeyFiles.SHORTEST, this::hide, List.of(), (_, next, also) -> {
            hide();
            reopening.encrypt(next, also);
        }));
    }

    private void change() {
        PassphraseView.Saying saying = new PassphraseView.Saying("passphrase", Messages.get("safety.change.title"), Messages.get("safety.change.verb"),
                List.of(Messages.get("safety.change.words"), Messages.get("safety.encrypt.forgotten")), "");
        PassphraseView[] view = new PassphraseView[1];
        view[0] = new PassphraseView(saying, true, KeyFiles.SHORTEST, this::hide, List.of(), (present, next, _) -> attempt(view[0], () -> {
            try {
                new KeyFiles(folder).change(present, next, KeyCost.USUAL);
                return true;
            } finally {
                PassphraseView.wipe(present);
                PassphraseView.wipe(next);
            }
        }, _ -> {
            hide();
            surface.notice().tell(Messages.get("safety.change.done"));
        }));
        show(view[0]);
    }

    private void decrypt() {
        PassphraseView.Saying saying = new PassphraseView.Saying("decrypt", Messages.get("safety.decrypt.title"), Messages.get("safety.decrypt.verb"),
                List.of(Messages.get("safety.decrypt.words")), "");
        ask(saying, this::hide, List.of(), new KeyFiles(folder)::unlock, _ -> reopening.decrypt());
    }

    /// Asks for a passphrase until it opens what it is asked for.
    ///
    /// @param later  is run where a person takes the sheet away
    /// @param others what can be done instead
    /// @param unlock is given the passphrase, which is wiped when it is done
    /// @param then   is given the key when the sheet has gone
    private void ask(PassphraseView.Saying saying, Runnable later, List<Button> others, Function<char[], LibraryKey> unlock, Consumer<LibraryKey> then) {
        PassphraseView[] view = new PassphraseView[1];
        view[0] = new PassphraseView(saying, true, 0, later, others, (present, _, _) -> attempt(view[0], () -> {
            try {
                return unlock.apply(present);
            } finally {
                PassphraseView.wipe(present);
            }
        }, key -> {
            hide();
            then.accept(key);
        }));
        show(view[0]);
    }

    /// Asks for the passphrase of the library that is to be opened.
    ///
    /// @param others what can be done instead
    void unlock(List<Button> others) {
        PassphraseView.Saying saying = new PassphraseView.Saying("unlock", Messages.get("safety.unlock.title"), Messages.get("safety.unlock.verb"),
                List.of(Messages.get("safety.unlock.words", folder)), "");
        List<Button> ways = new ArrayList<>(List.of(DialogSheet.button("unlock-quit", Messages.get("safety.unlock.quit"), Platform::exit)));
        ways.addAll(others);
        Runnable later = () -> {
            hide();
            surface.notice().tell(Messages.get("safety.unlock.needed"), Messages.get("safety.unlock.verb"), () -> unlock(others));
        };
        ask(saying, later, ways, new KeyFiles(folder)::unlock, reopening::unlocked);
    }

    /// Makes the library from a backup; asks for the passphrase where the key that is known does not open it.
    ///
    /// @param open whether the library is open
    void restore(Path backup, boolean open) {
        jobs.read(Messages.get("job.backups"), () -> {
            try {
                return new Tried<>(reopening.lock(backup, open), "");
            } catch (StoreException unreadable) {
                return new Tried<BackupLock>(null, String.valueOf(unreadable.getMessage()));
            }
        }, tried -> {
            BackupLock lock = tried.done;
            LibraryKey known = reopening.key();
            if (lock == null) {
                surface.notice().warn(tried.why);
            } else if (!lock.locked() || (known != null && lock.opens(known))) {
                reopening.restore(backup, lock.locked() ? known : null);
            } else {
                ask(lock);
            }
        });
    }

    private void ask(BackupLock lock) {
        PassphraseView.Saying saying = new PassphraseView.Saying("unlock-backup", Messages.get("safety.unlock.backup"), Messages.get("safety.unlock.restore"),
                List.of(Messages.get("safety.unlock.backup-words", lock.backup().getFileName())), "");
        ask(saying, this::hide, List.of(), lock::unlock, key -> reopening.restore(lock.backup(), key));
    }
}
