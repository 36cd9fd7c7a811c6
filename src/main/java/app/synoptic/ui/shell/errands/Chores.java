package app.synoptic.ui.shell.errands;

import app.synoptic.home.Relocation;
import app.synoptic.store.Library;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Desks;
import app.synoptic.ui.work.Exchange;
import app.synoptic.ui.work.Jobs;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// All that the window has done beside reading and searching.
public record Chores(Exchanging exchanging, Importing importing, Preferring preferring, Founding founding, Remembering remembering, Judging judging) {

    /// @param browsing  is given the address of a folder to show
    /// @param importing asks for files to import
    public static Chores of(Workspace workspace, Settings settings, Overlay overlay, Notice notice, Consumer<URI> browsing,
                            Runnable importing) {
        Exchanging exchanging = new Exchanging(workspace, settings, overlay, notice);
        return new Chores(exchanging, new Importing(workspace, overlay, notice, exchanging), new Preferring(settings, overlay, notice, browsing),
                new Founding(workspace, overlay, notice, exchanging, importing), new Remembering(workspace, overlay, notice),
                new Judging(workspace, overlay, notice));
    }

    /// The library is open, in `place`.
    ///
    /// @param moved what came of moving it, where that was tried
    public void attach(Library library, Jobs jobs, Desks desks, Place place, Relocation.@Nullable Outcome moved) {
        exchanging.attach(new Exchange(library, jobs), desks.desk());
        importing.attach(jobs, desks.desk(), desks.chronicle());
        preferring.attach(library, jobs, place, moved);
        founding.attach(desks);
        remembering.attach(desks);
        judging.attach(library, jobs, desks);
    }

    /// What a person can have done, apart from importing, which stands behind the import of files.
    public List<Command> commands() {
        return Stream.of(exchanging.commands(), preferring.commands(), founding.commands(), remembering.commands(), judging.commands()).flatMap(List::stream).toList();
    }

    /// What is offered beside the sessions: the other dossiers, and what can be done with dossiers.
    public List<MenuItem> menu() {
        return Stream.of(remembering.menu(), exchanging.menu(), importing.menu(), founding.menu()).flatMap(List::stream).toList();
    }

    /// The rooms of the window, below what must be known of the dossier that is shown in them.
    public Node around(Node rooms) {
        return new BorderPane(founding.around(rooms), remembering.past(), null, importing.panel(), null);
    }

    /// Stops listening.
    public void dispose() {
        exchanging.dispose();
        importing.dispose();
        founding.dispose();
        remembering.dispose();
        judging.dispose();
    }
}
