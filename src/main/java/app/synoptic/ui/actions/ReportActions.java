package app.synoptic.ui.actions;

import app.synoptic.domain.Event;
import app.synoptic.home.AppInfo;
import app.synoptic.intake.custody.Custodian;
import app.synoptic.ui.Messages;
import app.synoptic.ui.report.ReportDialog;
import app.synoptic.ui.report.ReportScope;
import app.synoptic.ui.report.Reportable;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.work.Reporting.Order;
import app.synoptic.ui.work.Reporting;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Writes reports: asks what one is to be and where it goes, and says when it is there.
public final class ReportActions {

    private final WindowState state;
    private final AppServices services;
    private final WindowSurface surface;
    private final Reporting reporting;

    ReportActions(WindowState state, AppServices services, WindowSurface surface) {
        this.state = state;
        this.services = services;
        this.surface = surface;
        reporting = new Reporting(services.jobs());
    }

    /// What writes them, and how far that is.
    public Reporting reporting() {
        return reporting;
    }

    /// Asks what a report is to be.
    ///
    /// @param wanted the scope to begin with; null for the last one chosen
    public void ask(@Nullable ReportScope wanted) {
        OpenDossier open = state.workspace().open();
        if (open != null) {
            state.session().settle();
            Reportable matter = new Reportable(open, state.workspace().pastProperty().get(), state.session().session().orElse(null),
                    state.workspace().shownProperty().getValue().stream().map(Event::id).toList(), state.selection().focus().event());
            ReportDialog dialog = new ReportDialog(matter, state.settings(), reporting, wanted, this::write, surface.overlay()::hide);
            surface.overlay().show(dialog, dialog.initialFocus());
        }
    }

    private void write(Order order) {
        surface.dialogs().fileForReport(order).ifPresent(file -> reporting.write(order, file,
                () -> Custodian.statement(services.library(), order.open().dossier().id(), AppInfo.words()), written -> written(written, order.opened())));
    }

    private void written(Path report, boolean opened) {
        Runnable open = () -> surface.browsing().accept(report.toUri());
        surface.notice().tell(Messages.get("shell.report.written", report), Messages.get("shell.report.open"), open);
        if (opened) {
            open.run();
        }
    }
}
