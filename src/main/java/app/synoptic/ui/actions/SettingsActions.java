package app.synoptic.ui.actions;

import app.synoptic.home.FolderRisk;
import app.synoptic.home.Relocation;
import app.synoptic.store.Library;
import app.synoptic.store.ReadOnly;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.passages.SystemClipboard;
import app.synoptic.ui.preferences.AboutView;
import app.synoptic.ui.preferences.RiskWords;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.preferences.SettingsView;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.model.ModelChoice;
import app.synoptic.ui.work.DiagnosticsReport;
import app.synoptic.ui.work.Jobs;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How the program is set up, and what to tell those who mend it.
public final class SettingsActions {

    private static final String WARNED = "risk-told";

    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final Consumer<URI> browsing;
    private final Place place;
    private final Library library;
    private final Jobs jobs;

    /// @param place where the library is
    SettingsActions(WindowState state, AppServices services, WindowSurface surface, Place place) {
        settings = state.settings();
        overlay = surface.overlay();
        notice = surface.notice();
        browsing = surface.browsing();
        library = services.library();
        jobs = services.jobs();
        this.place = place;
    }

    /// Says where the library is where that was changed, and whether it can only be read. A risky folder is told of, once.
    ///
    /// @param outcome what came of moving it, where that was tried
    public void tellOfPlace(Relocation.@Nullable Outcome outcome) {
        ReadOnly bound = library.readOnly().orElse(null);
        if (bound != null) {
            notice.warn(switch (bound) {
                case NO_SPACE -> Messages.get("library.read-only.no-space", place.folder());
                case NOT_ALLOWED -> Messages.get("library.read-only.not-allowed", place.folder());
            });
        } else if (outcome != null) {
            notice.tell(outcome.moved() ? Messages.get("settings.folder.moved", outcome.to())
                    : Messages.get("settings.folder.cannot", outcome.to(), outcome.fault()));
        } else if (!settings.word(WARNED).orElse("").equals(place.folder().toString())) {
            jobs.read(Messages.get("job.library"), () -> RiskWords.of(FolderRisk.of(place.folder())), words -> {
                if (!words.isEmpty()) {
                    settings.word(WARNED, place.folder().toString());
                    notice.tell(words);
                }
            });
        }
    }

    /// What a person can have done.
    public List<Command> commands() {
        return List.of(Command.of("command.settings", Group.WORK, this::show, "Shortcut+Comma"),
                Command.of("command.log", Group.WORK, () -> browsing.accept(place.folder().resolve("logs").toUri())),
                Command.of("command.details", Group.WORK, this::copy),
                Command.of("command.about", Group.WORK, this::about));
    }

    /// Shows the settings.
    public void show() {
        SettingsView view = view();
        overlay.show(view, view.initialFocus(), view::dispose);
    }

    /// Shows them where a model is chosen.
    public void showModel() {
        SettingsView view = view();
        overlay.show(view, view.model().orElse(view.initialFocus()), view::dispose);
    }

    private SettingsView view() {
        return new SettingsView(settings, place, jobs, browsing, overlay::hide);
    }

    /// The model that is set up; empty where none is.
    public Optional<ModelChoice> model() {
        return ModelChoice.of(settings);
    }

    private void about() {
        AboutView view = new AboutView(overlay::hide, this::copy);
        overlay.show(view, view.initialFocus());
    }

    private void copy() {
        DiagnosticsReport.gather(jobs, library, details -> {
            SystemClipboard.copy(details);
            notice.tell(Messages.get("settings.details.copied"));
        });
    }
}
