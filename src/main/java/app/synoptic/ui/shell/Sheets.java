package app.synoptic.ui.shell;

import app.synoptic.domain.session.Subject;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.CommandPalette;
import app.synoptic.ui.commands.Commands;
import app.synoptic.ui.commands.KeySheet;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.session.NoteForm;
import app.synoptic.ui.sources.SourcesView;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What is laid over the window for a moment.
record Sheets(Overlay overlay, Workspace workspace, Selection selection, Settings settings, CurrentSession currentSession,
              SourcesView sources, Consumer<URI> browsing) {

    /// @param dossiers the other dossiers, to go to
    void palette(Commands commands, List<Offer> dossiers) {
        List<Offer> offers = Stream.of(CommandPalette.offers(commands), hiddenSources(), dossiers,
                DossierOffers.of(workspace, selection, settings)).flatMap(List::stream).toList();
        CommandPalette palette = new CommandPalette(offers, overlay::hide);
        overlay.show(palette, palette.typed());
    }

    private List<Offer> hiddenSources() {
        return sources.hidden().stream().map(source -> new Offer(Messages.get("sources.show", source.publisher()), "",
                () -> sources.show(source.id()))).toList();
    }

    void keys(Commands commands) {
        KeySheet sheet = new KeySheet(commands, WindowCommands.local(), overlay::hide);
        overlay.show(sheet, sheet.initialFocus());
    }

    /// Has a note written.
    void note(Subject about) {
        OpenDossier open = workspace.open();
        if (open != null && currentSession.session().isPresent()) {
            NoteForm form = new NoteForm(currentSession, open, about, browsing, overlay::hide);
            overlay.show(form, form.initialFocus());
            form.write();
        }
    }
}
