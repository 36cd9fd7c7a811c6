package app.synoptic.ui.actions;

import app.synoptic.health.HealthChecks;
import app.synoptic.health.Repair;
import app.synoptic.health.TextRepair;
import app.synoptic.home.BackupSettings;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.actions.ExchangeActions;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.safety.BackupWords;
import app.synoptic.ui.safety.BackupsView;
import app.synoptic.ui.safety.HealthView;
import app.synoptic.ui.safety.RescueView;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.safety.BackupService;
import app.synoptic.ui.work.safety.HealthRun;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Keeps the library safe: its backups make themselves, are listed, and bring it back, also when it cannot be opened.
public final class SafetyActions {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final Consumer<URI> browsing;
    private Reopening reopening = Reopening.NONE;
    private Path folder = Path.of("");
    private @Nullable BackupService backups;
    private @Nullable HealthRun health;
    private @Nullable Library open;
    private @Nullable Jobs running;
    private Runnable renewing = () -> { };

    /// @param browsing is given the address of a folder to show
    SafetyActions(Settings settings, Overlay overlay, Notice notice, Consumer<URI> browsing) {
        this.settings = settings;
        this.overlay = overlay;
        this.notice = notice;
        this.browsing = browsing;
    }

    /// Says where the library lies, and who can open it again. Asked for before it is opened.
    public void lies(Path where, Reopening who) {
        folder = where;
        reopening = who;
    }

    void attach(Library library, Jobs jobs) {
        open = library;
        running = jobs;
        if (!folder.toString().isEmpty()) {
            backups = new BackupService(library, jobs, this::plan, failure -> notice.warn(Messages.get("safety.backup.failed", String.valueOf(failure.getMessage()))));
        }
    }

    /// Has backups make themselves from now on: a person sees what she came for.
    public void begin() {
        if (backups != null) {
            backups.start(SOON);
        }
    }

    private BackupPlan plan() {
        BackupSettings chosen = BackupSettings.of(settings.word(BackupSettings.FOLDER).orElse(""), settings.word(BackupSettings.LIMIT).orElse(""));
        return BackupPlan.of(folder, chosen.folder(), chosen.limit());
    }

    List<Command> commands() {
        return List.of(Command.of("command.backups", Group.WORK, this::show), Command.of("command.health", Group.WORK, this::examine));
    }

    List<MenuItem> menu() {
        return List.of(ExchangeActions.item("backups", Messages.get("command.backups"), this::show),
                ExchangeActions.item("health", Messages.get("command.health"), this::examine));
    }

    private void show() {
        BackupService service = backups;
        if (service != null) {
            service.known(known -> {
                BackupsView view = new BackupsView(known, overlay::hide, verbs(service, known.plan()));
                overlay.show(view, view.start());
            });
        }
    }

    private BackupsView.Verbs verbs(BackupService service, BackupPlan plan) {
        return new BackupsView.Verbs() {
            @Override
            public void show() {
                Path lies = plan.folder().folder();
                browsing.accept((Files.isDirectory(lies) ? lies : folder).toUri());
            }

            @Override
            public void make() {
                overlay.hide();
                service.make(made -> notice.tell(Messages.get("safety.backup.made", BackupWords.size(made.size()), made.file()), Messages.get("safety.backup.look"),
                        SafetyActions.this::show));
            }

            @Override
            public void restore(Backup backup) {
                overlay.hide();
                reopening.restore(backup.file());
            }
        };
    }

    /// Says how the search index is made anew.
    public void renews(Runnable index) {
        renewing = index;
    }

    private void examine() {
        Library library = open;
        if (library == null || backups == null) {
            return;
        }
        HealthRun run = new HealthRun(HealthChecks.of(library, folder, plan()));
        health = run;
        HealthView view = new HealthView(run, overlay::hide, this::repair);
        overlay.show(view, view.start(), view::dispose);
        run.start();
    }

    private void repair(Repair repair) {
        BackupService service = backups;
        Library library = open;
        Jobs jobs = running;
        if (service == null || library == null || jobs == null) {
            return;
        }
        overlay.hide();
        switch (repair) {
            case SEARCH -> {
                renewing.run();
                notice.tell(Messages.get("safety.health.renewed"));
            }
            case TEXTS -> jobs.write(Messages.get("job.repair"), () -> TextRepair.perform(library),
                    mended -> notice.tell(Messages.get("safety.health.mended", mended), Messages.get("safety.health.again"), this::examine));
            case BACKUP -> service.make(made -> notice.tell(Messages.get("safety.backup.made", BackupWords.size(made.size()), made.file())));
            case STORE -> service.make(made -> reopening.restore(made.file()));
        }
    }

    /// The library could not be opened: where that is because it is damaged or gone, a way back is offered.
    ///
    /// @return whether it is
    public boolean rescue(Throwable failure, Jobs jobs) {
        if (folder.toString().isEmpty() || !(failure instanceof StoreException store) || !(store.reason() == Reason.DAMAGED || store.reason() == Reason.LOST)) {
            return false;
        }
        BackupPlan plan = plan();
        jobs.read(Messages.get("job.backups"), plan::newestSound, newest -> offer(store, newest));
        return true;
    }

    private void offer(StoreException failure, Optional<Backup> newest) {
        String sentence = String.valueOf(failure.getMessage());
        RescueView view = new RescueView(sentence, folder, newest, failure.reason() == Reason.LOST,
                () -> {
                    overlay.hide();
                    notice.tell(sentence, Messages.get("safety.rescue.again"), () -> offer(failure, newest));
                }, rescuing());
        overlay.show(view, view.start());
    }

    private RescueView.Verbs rescuing() {
        return new RescueView.Verbs() {
            @Override
            public void show() {
                browsing.accept(folder.toUri());
            }

            @Override
            public void choose() {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(Messages.get("safety.rescue.choose"));
                File start = plan().folder().folder().toFile();
                if (start.isDirectory()) {
                    chooser.setInitialDirectory(start);
                }
                Optional.ofNullable(chooser.showOpenDialog(overlay.getScene().getWindow())).ifPresent(file -> restore(file.toPath()));
            }

            @Override
            public void restore(Path backup) {
                overlay.hide();
                reopening.restore(backup);
            }

            @Override
            public void begin() {
                overlay.hide();
                reopening.begin();
            }
        };
    }

    /// Ends what is under way. Called before the library is closed.
    public void close() {
        if (health != null) {
            health.close();
        }
        if (backups != null) {
            backups.close();
        }
    }
}
