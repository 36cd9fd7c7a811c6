package app.synoptic.ui.actions;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import app.synoptic.ui.history.ChangeWords;
import app.synoptic.ui.history.HistoryView;
import app.synoptic.ui.history.PastView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.HistoryService;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.util.Subscription;

/// What was done, to be read, looked at and taken back.
public final class HistoryActions {

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final PastView past;
    private final HistoryService historyService;
    private final EditGuard guard;
    private Subscription subscription = Subscription.EMPTY;

    HistoryActions(WindowState state, AppServices services, WindowSurface surface) {
        workspace = state.workspace();
        overlay = surface.overlay();
        notice = surface.notice();
        historyService = services.historyService();
        guard = services.guard();
        past = new PastView(workspace, this::show, historyService::back);
    }

    /// Has all in `window` know while the past is looked at.
    public void mark(Node window) {
        subscription = guard.readOnlyProperty().subscribe(readOnly -> {
            ReadOnlyMode.mark(window, readOnly);
            notice.retract(EditGuard.sentence());
        });
    }

    /// What marks the window while the past is looked at.
    Node past() {
        return past;
    }

    List<Command> commands() {
        return List.of(Command.of("command.history", Group.WORK, this::show, "Shortcut+H"),
                Command.of("command.past.back", Group.WORK, historyService::back));
    }

    List<MenuItem> menu() {
        return List.of(ExchangeActions.item("history", Messages.get("command.history"), this::show));
    }

    private void show() {
        show(-1, HistoryView::initialFocus);
    }

    /// @param change the one to be selected; −1 for the newest that stands
    /// @param start  what takes the focus
    private void show(long change, Function<HistoryView, Node> start) {
        historyService.read(all -> {
            OpenDossier open = workspace.open();
            HistoryView view = new HistoryView(all, open == null ? null : open.dossier().id(), workspace.pastProperty().get(), overlay::hide, verbs(all));
            view.select(change);
            overlay.show(view, start.apply(view));
        });
    }

    private HistoryView.Verbs verbs(List<JournalEntry> all) {
        long last = all.stream().filter(entry -> !entry.undone()).mapToLong(JournalEntry::number).max().orElse(0);
        return new HistoryView.Verbs() {
            @Override
            public void look(JournalEntry after) {
                overlay.hide();
                historyService.showHistorical(after);
            }

            @Override
            public void go(JournalEntry to) {
                overlay.hide();
                historyService.restoreTo(to.number(), () -> notice.tell(Messages.get("history.gone-to", ChangeWords.when(to), ChangeWords.of(to)),
                        Messages.get("history.go.undo"), () -> historyService.restoreTo(last, notice::hide)));
            }

            @Override
            public void takeBack(JournalEntry change, HistoryView asking) {
                historyService.revert(change.number(), blocking -> {
                    if (blocking.isEmpty()) {
                        overlay.hide();
                        notice.tell(Messages.get("history.taken-back", ChangeWords.of(change)), Messages.get("why.give"), () -> show(-1, HistoryView::reason));
                    } else {
                        asking.blocked(blocking);
                    }
                });
            }

            @Override
            public void explain(JournalEntry change, String reason) {
                historyService.explain(change.number(), reason, () -> show(change.number(), HistoryView::initialFocus));
            }
        };
    }

    void dispose() {
        past.dispose();
        subscription.unsubscribe();
    }
}
