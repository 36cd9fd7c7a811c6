package app.synoptic.ui.actions;

import app.synoptic.drafts.KeptDrafts;
import app.synoptic.store.Library;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.CopySearch;
import app.synoptic.ui.work.DossierService;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.HistoryService;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.SearchService;
import app.synoptic.ui.work.SessionService;
import app.synoptic.ui.work.StartupState;
import app.synoptic.ui.work.UndoState;
import app.synoptic.ui.work.proposing.ProposalService;
import java.nio.file.Path;

/// Where the work on an open library is done. It begins as soon as the library is open and ends before that is closed.
///
/// @param folder where the library lies; empty where that is not known
/// @param guard  says whether anything may be edited
public record AppServices(Library library, Path folder, Jobs jobs, EditGuard guard, EditingService editing, SessionService sessions, UndoState history,
                          DossierService dossiers, HistoryService historyService, SearchService search, ProposalService proposals, CopySearch copies) {

    /// Begins the work on a library that is open.
    ///
    /// @param words the search index beside the library; one that is encrypted has its index in memory instead
    public static AppServices of(StartupState first, Path folder, Jobs jobs, WindowState state, SearchIndex words) {
        Library library = first.library();
        Settings settings = state.settings();
        EditGuard guard = new EditGuard(state.workspace(), jobs::refuse);
        UndoState history = new UndoState(library, jobs);
        SessionService sessions = new SessionService(library, jobs, state.workspace(), state.selection(), state.viewport(), settings, state.session(), history);
        SearchService search = new SearchService(library, jobs, state.workspace(), library.sealing().isPresent() ? SearchIndex.inMemory() : words);
        state.workspace().seekWith(search);
        EditingService editing = new EditingService(first, jobs, guard, state.workspace(), state.selection(), state.viewport(), sessions, history);
        return new AppServices(library, folder, jobs, guard, editing, sessions, history, new DossierService(library, jobs, guard, state.workspace(), editing, sessions),
                new HistoryService(library, jobs, state.workspace(), editing, sessions), search,
                new ProposalService(library, jobs, state.workspace(), history, folder.toString().isEmpty() ? null : new KeptDrafts(folder, library.sealing().orElse(null))),
                new CopySearch(jobs, state.workspace()));
    }

    /// Waits for changes under way and closes the library.
    public void close() {
        copies.dispose();
        proposals.dispose();
        sessions.close();
        search.close();
        jobs.close();
        library.close();
    }
}
