package app.synoptic.ui.actions;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Commands;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import app.synoptic.ui.history.ChangeWords;
import app.synoptic.ui.history.HistoryView;
import app.synoptic.ui.history.PastView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.AppServices;
import app.synoptic.ui.work.HistoryService;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What was done, to be read, looked at and taken back.
public final class HistoryActions {

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final PastView past;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable HistoryService historyService;

    HistoryActions(Workspace workspace, Overlay overlay, Notice notice) {
        this.workspace = workspace;
        this.overlay = overlay;
        this.notice = notice;
        past = new PastView(workspace, this::show, this::back);
    }

    void attach(AppServices services) {
        historyService = services.historyService();
    }

    /// Has nothing changed by commands while the past is looked at, and all in `window` know of it.
    public void hold(Node window, Commands commands) {
        String refusal = Messages.get("past.refused");
        commands.hold(() -> workspace.pastProperty().get() == null ? "" : refusal, notice::warn);
        subscription = workspace.pastProperty().subscribe(then -> {
            ReadOnlyMode.mark(window, then != null);
            notice.retract(refusal);
        });
    }

    /// What marks the window while the past is looked at.
    Node past() {
        return past;
    }

    List<Command> commands() {
        return List.of(Command.of("command.history", Group.WORK, this::show, "Shortcut+H"),
                Command.of("command.past.back", Group.WORK, this::back));
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
        HistoryService now = historyService;
        if (now != null) {
            now.read(all -> {
                OpenDossier open = workspace.open();
                HistoryView view = new HistoryView(all, open == null ? null : open.dossier().id(), workspace.pastProperty().get(), overlay::hide, verbs(now, all));
                view.select(change);
                overlay.show(view, start.apply(view));
            });
        }
    }

    private HistoryView.Verbs verbs(HistoryService now, List<JournalEntry> all) {
        long last = all.stream().filter(entry -> !entry.undone()).mapToLong(JournalEntry::number).max().orElse(0);
        return new HistoryView.Verbs() {
            @Override
            public void look(JournalEntry after) {
                overlay.hide();
                now.showHistorical(after);
            }

            @Override
            public void go(JournalEntry to) {
                overlay.hide();
                now.restoreTo(to.number(), () -> notice.tell(Messages.get("history.gone-to", ChangeWords.when(to), ChangeWords.of(to)),
                        Messages.get("history.go.undo"), () -> now.restoreTo(last, notice::hide)));
            }

            @Override
            public void takeBack(JournalEntry change, HistoryView asking) {
                now.revert(change.number(), blocking -> {
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
                now.explain(change.number(), reason, () -> show(change.number(), HistoryView::initialFocus));
            }
        };
    }

    private void back() {
        if (historyService != null) {
            historyService.back();
        }
    }

    void dispose() {
        past.dispose();
        subscription.unsubscribe();
    }
}
