package app.synoptic.ui.actions;

import app.synoptic.ui.commands.Command;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.work.safety.Reopening;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;

/// All that the window has done beside reading and searching.
public record WindowActions(ExchangeActions exchange, ImportActions imports, BibliographyActions bibliographies, SettingsActions settingsActions,
                            DossierActions dossiers, HistoryActions history, ReviewActions review, SafetyActions safety, ExportActions exports, ReportActions reports) {

    /// Those of a window on an open library.
    ///
    /// @param place     where the library is
    /// @param reopening who can open it again
    public static WindowActions of(WindowState state, AppServices services, WindowSurface surface, Place place, Reopening reopening) {
        ImportQueue queue = new ImportQueue();
        ExchangeActions exchange = new ExchangeActions(state, services, surface, queue);
        AnnotationActions annotationActions = new AnnotationActions(state, services, surface, queue);
        BibliographyActions bibliographies = new BibliographyActions(state, services, surface, queue, annotationActions);
        ImportActions imports = new ImportActions(state, services, surface, exchange, new TableActions(state, services, surface, queue), bibliographies, annotationActions);
        return new WindowActions(exchange, imports, bibliographies, new SettingsActions(state, services, surface, place),
                new DossierActions(state, services, surface, exchange, imports::choose), new HistoryActions(state, services, surface),
                new ReviewActions(state, services, surface), new SafetyActions(state, services, surface, reopening),
                new ExportActions(state, services, surface), new ReportActions(state, services, surface));
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
