package app.synoptic.ui.actions;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.Backup;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.preferences.SettingsView;
import app.synoptic.ui.safety.RescueView;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.safety.Reopening;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;

/// A way back where the library cannot be opened because it is damaged or gone.
public final class RescueActions {

    private final Settings settings;
    private final Jobs jobs;
    private final WindowSurface surface;
    private final Place place;
    private final Path folder;
    private final Reopening reopening;
    private final EncryptionActions encryption;

    /// @param place     where the library lies; an empty folder where that is not known
    /// @param reopening who can open it again
    public RescueActions(Settings settings, Jobs jobs, WindowSurface surface, Place place, Reopening reopening) {
        this.settings = settings;
        this.jobs = jobs;
        this.surface = surface;
        this.place = place;
        this.reopening = reopening;
        folder = place.folder();
        encryption = new EncryptionActions(jobs, surface, folder, reopening);
    }

    /// What can be done without a library.
    public List<Command> commands() {
        return List.of(Command.of("command.settings", Group.WORK, this::showSettings),
                Command.of("command.log", Group.WORK, () -> surface.browsing().accept(folder.resolve("logs").toUri())));
    }

    private void showSettings() {
        SettingsView view = new SettingsView(settings, place, jobs, surface.browsing(), surface.overlay()::hide);
        surface.overlay().show(view, view.initialFocus(), view::dispose);
    }

    /// The library could not be opened: where that is because it is damaged or gone, a way back is offered.
    ///
    /// @return whether it is
    public boolean rescue(Throwable failure) {
        if (!folder.toString().isEmpty() && failure instanceof StoreException locked && locked.reason() == Reason.LOCKED) {
            encryption.unlock(List.of(DialogSheet.button("unlock-restore", Messages.get("safety.rescue.choose"), () -> rescuing().choose())));
            return true;
        }
        if (folder.toString().isEmpty() || !(failure instanceof StoreException store) || !(store.reason() == Reason.DAMAGED || store.reason() == Reason.LOST || store.reason() == Reason.KEY_DAMAGED)) {
            return false;
        }
        jobs.read(Messages.get("job.backups"), SafetyActions.plan(settings, folder)::newestSound, newest -> offer(store, newest));
        return true;
    }

    private void offer(StoreException failure, Optional<Backup> newest) {
        String sentence = String.valueOf(failure.getMessage());
        RescueView view = new RescueView(sentence, folder, newest, failure.reason() == Reason.LOST,
                () -> {
                    surface.overlay().hide();
                    surface.notice().tell(sentence, Messages.get("safety.rescue.again"), () -> offer(failure, newest));
                }, rescuing());
        surface.overlay().show(view, view.start());
    }

    private RescueView.Verbs rescuing() {
        return new RescueView.Verbs() {
            @Override
            public void show() {
                surface.browsing().accept(folder.toUri());
            }

            @Override
            public void choose() {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(Messages.get("safety.rescue.choose"));
                File start = SafetyActions.plan(settings, folder).folder().folder().toFile();
                if (start.isDirectory()) {
                    chooser.setInitialDirectory(start);
                }
                Optional.ofNullable(chooser.showOpenDialog(surface.overlay().getScene().getWindow())).ifPresent(file -> restore(file.toPath()));
            }

            @Override
            public void restore(Path backup) {
                surface.overlay().hide();
                encryption.restore(backup, false);
            }

            @Override
            public void begin() {
                surface.overlay().hide();
                reopening.begin();
            }
        };
    }
}
