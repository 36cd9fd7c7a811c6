package app.synoptic.ui.actions;

import app.synoptic.home.Relocation;
import app.synoptic.store.Library;
import app.synoptic.ui.actions.SafetyActions;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.AppServices;
import app.synoptic.ui.work.Exchange;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.signing.SigningService;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// All that the window has done beside reading and searching.
public record WindowActions(ExchangeActions exchange, ImportActions imports, TableActions tables, BibliographyActions bibliographies, SettingsActions settingsActions, DossierActions dossiers, HistoryActions history, ReviewActions review,
                     SafetyActions safety, ExportActions exports) {

    /// @param browsing  is given the address of a folder to show
    /// @param imports asks for files to import
    public static WindowActions of(Workspace workspace, Selection selection, CurrentSession currentSession, Settings settings, Overlay overlay, Notice notice, Consumer<URI> browsing,
                            Runnable importing) {
        ImportQueue queue = new ImportQueue();
        AnnotationActions annotationActions = new AnnotationActions(overlay, notice, queue);
        ExchangeActions exchange = new ExchangeActions(workspace, settings, overlay, notice, queue);
        TableActions tables = new TableActions(workspace, settings, overlay, notice, queue);
        BibliographyActions bibliographies = new BibliographyActions(workspace, settings, overlay, notice, queue, annotationActions);
        return new WindowActions(exchange, new ImportActions(workspace, overlay, notice, exchange, tables, bibliographies, annotationActions), tables, bibliographies, new SettingsActions(settings, overlay, notice, browsing),
                new DossierActions(workspace, overlay, notice, exchange, importing), new HistoryActions(workspace, overlay, notice),
                new ReviewActions(workspace, overlay, notice), new SafetyActions(settings, overlay, notice, browsing),
                new ExportActions(workspace, selection, currentSession, settings, overlay, browsing));
    }

    /// The library is open, in `place`.
    ///
    /// @param moved what came of moving it, where that was tried
    public void attach(Library library, Jobs jobs, AppServices services, Place place, Relocation.@Nullable Outcome moved) {
        exchange.attach(new Exchange(library, jobs), services.editing(), SigningService.of(exchange.settings(), jobs));
        imports.attach(jobs, services.editing(), services.historyService());
        tables.attach(library, jobs, services);
        bibliographies.attach(library, jobs, services.editing(), services.historyService());
        settingsActions.attach(library, jobs, place, moved);
        safety.attach(library, jobs);
        exports.attach(library, jobs);
        dossiers.attach(services);
        history.attach(services);
        review.attach(library, jobs, services);
    }

    /// What a person can have done, apart from importing, which stands behind the import of files.
    public List<Command> commands() {
        return Stream.of(exchange.commands(), bibliographies.commands(), settingsActions.commands(), dossiers.commands(), history.commands(), review.commands(),
                safety.commands(), exports.commands()).flatMap(List::stream).toList();
    }

    /// What is offered beside the sessions: the other dossiers, and what can be done with dossiers.
    public List<MenuItem> menu() {
        return Stream.of(history.menu(), exchange.menu(), exports.menu(), imports.menu(), dossiers.menu(), safety.menu()).flatMap(List::stream).toList();
    }

    /// The rooms of the window, below what must be known of the dossier that is shown in them.
    public Node around(Node rooms) {
        return new BorderPane(dossiers.around(rooms), history.past(), null, imports.panel(), null);
    }

    /// Stops listening.
    public void dispose() {
        exchange.dispose();
        imports.dispose();
        dossiers.dispose();
        history.dispose();
        review.dispose();
    }
}
