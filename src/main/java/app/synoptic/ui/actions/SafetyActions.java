package app.synoptic.ui.actions;

import app.synoptic.health.HealthChecks;
import app.synoptic.health.Repair;
import app.synoptic.health.TextRepair;
import app.synoptic.home.BackupSettings;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.safety.BackupWords;
import app.synoptic.ui.safety.BackupsView;
import app.synoptic.ui.safety.HealthView;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.safety.BackupService;
import app.synoptic.ui.work.safety.HealthRun;
import app.synoptic.ui.work.safety.Reopening;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// Keeps the library safe: its backups make themselves, are listed, and bring it back; its health is examined.
public final class SafetyActions {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final Consumer<URI> browsing;
    private final AppServices services;
    private final Path folder;
    private final EncryptionActions encryption;

    /// Null where it is not known where the library lies.
    private final @Nullable BackupService backups;

    /// The examination begun last.
    private @Nullable HealthRun health;

    /// @param reopening who can open the library again
    SafetyActions(WindowState state, AppServices services, WindowSurface surface, Reopening reopening) {
        settings = state.settings();
        overlay = surface.overlay();
        notice = surface.notice();
        browsing = surface.browsing();
        this.services = services;
        folder = services.folder();
        encryption = new EncryptionActions(services.jobs(), surface, folder, reopening);
        backups = folder.toString().isEmpty() ? null : new BackupService(services.library(), services.jobs(), this::plan,
                failure -> notice.warn(Messages.get("safety.backup.failed", String.valueOf(failure.getMessage()))));
    }

    /// Has backups make themselves from now on: a person sees what she came for.
    public void begin() {
        if (backups != null) {
            backups.start(SOON);
        }
    }

    private BackupPlan plan() {
        return plan(settings, folder);
    }

    /// Where backups of the library in a folder lie, and which of them stay.
    static BackupPlan plan(Settings settings, Path folder) {
        BackupSettings chosen = BackupSettings.of(settings.word(BackupSettings.FOLDER).orElse(""), settings.word(BackupSettings.LIMIT).orElse(""));
        return BackupPlan.of(folder, chosen.folder(), chosen.limit());
    }

    List<Command> commands() {
        return Stream.concat(Stream.of(Command.of("command.backups", Group.WORK, this::show), Command.of("command.health", Group.WORK, this::examine),
                Command.of("command.verify", Group.WORK, this::verify)), encryption.commands().stream()).toList();
    }

    List<MenuItem> menu() {
        return Stream.concat(Stream.of(ExchangeActions.item("backups", Messages.get("command.backups"), this::show),
                ExchangeActions.item("health", Messages.get("command.health"), this::examine),
                ExchangeActions.item("verify", Messages.get("command.verify"), this::verify)), encryption.menu().stream()).toList();
    }

    private void verify() {
        new FileVerification(overlay, notice).ask(services.library(), services.jobs());
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
                encryption.restore(backup.file(), true);
            }
        };
    }

    private void examine() {
        if (backups == null) {
            return;
        }
        HealthRun run = new HealthRun(HealthChecks.of(services.library(), folder, plan()));
        health = run;
        HealthView view = new HealthView(run, overlay::hide, this::repair);
        overlay.show(view, view.start(), view::dispose);
        run.start();
    }

    private void repair(Repair repair) {
        BackupService service = backups;
        if (service == null) {
            return;
        }
        overlay.hide();
        switch (repair) {
            case SEARCH -> {
                services.search().renew();
                notice.tell(Messages.get("safety.health.renewed"));
            }
            case TEXTS -> services.jobs().write(Messages.get("job.repair"), () -> TextRepair.perform(services.library()),
                    mended -> notice.tell(Messages.get("safety.health.mended", mended), Messages.get("safety.health.again"), this::examine));
            case BACKUP -> service.make(made -> notice.tell(Messages.get("safety.backup.made", BackupWords.size(made.size()), made.file())));
            case STORE -> service.make(made -> encryption.restore(made.file(), true));
        }
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
