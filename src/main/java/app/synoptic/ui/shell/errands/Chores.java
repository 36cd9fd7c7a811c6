package app.synoptic.ui.shell.errands;

import app.synoptic.home.Relocation;
import app.synoptic.store.Library;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Desk;
import app.synoptic.ui.work.Exchange;
import app.synoptic.ui.work.Jobs;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the window has done beside reading and searching.
public record Chores(Exchanging exchanging, Preferring preferring) {

    /// @param browsing is given the address of a folder to show
    public static Chores of(Workspace workspace, Settings settings, Overlay overlay, Notice notice, Consumer<URI> browsing) {
        return new Chores(new Exchanging(workspace, settings, overlay, notice), new Preferring(settings, overlay, notice, browsing));
    }

    /// The library is open, in `place`.
    ///
    /// @param moved what came of moving it, where that was tried
    public void attach(Library library, Jobs jobs, Desk desk, Place place, Relocation.@Nullable Outcome moved) {
        exchanging.attach(new Exchange(library, jobs), desk);
        preferring.attach(library, jobs, place, moved);
    }

    /// What a person can have done.
    public List<Command> commands() {
        return Stream.of(exchanging.commands(), preferring.commands()).flatMap(List::stream).toList();
    }
}
