package app.synoptic.ui;

import app.synoptic.store.Library;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.ui.actions.AppServices;
import app.synoptic.ui.actions.FileDialogs;
import app.synoptic.ui.work.safety.Reopening;
import app.synoptic.ui.actions.WindowState;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.Reporting.Order;
import app.synoptic.ui.work.StartupState;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The view of a window over a library that keeps nothing: tests show it dossiers of their own.
public final class UnkeptView {

    /// Chooses no files.
    public static final FileDialogs NONE = new FileDialogs() {
        @Override
        public List<Path> filesToImport() {
            return List.of();
        }

        @Override
        public Optional<Path> fileForReport(Order order) {
            return Optional.empty();
        }
    };

    private UnkeptView() {}

    public static MainView of(Workspace workspace, Selection selection, Viewport viewport, Settings settings, Jobs jobs) {
        return of(new WindowState(workspace, selection, viewport, settings, new CurrentSession()), jobs, NONE, _ -> {});
    }

    public static MainView of(WindowState state, Jobs jobs, FileDialogs dialogs, Consumer<URI> browsing) {
        Path nowhere = Path.of("");
        AppServices services = services(state, jobs, library());
        state.workspace().seekWith(new MemorySeeker());
        return new MainView(state, services, new Place(nowhere, null), Reopening.NONE, dialogs, browsing);
    }

    /// Those of a window, without what looks through articles by itself.
    public static AppServices services(WindowState state, Jobs jobs, Library library) {
        AppServices services = AppServices.of(StartupState.of(library, null), Path.of(""), jobs, state, SearchIndex.inMemory());
        services.proposals().dispose();
        services.copies().dispose();
        return services;
    }

    private static Library library() {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, _) -> nothing(method.getReturnType()));
    }

    /// What a method of such a library returns.
    public static Object nothing(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == boolean.class) {
            return false;
        } else if (type == long.class) {
            return 0L;
        } else if (type == void.class) {
            return null;
        }
        throw new UnsupportedOperationException("nothing is kept, and so no " + type);
    }
}
