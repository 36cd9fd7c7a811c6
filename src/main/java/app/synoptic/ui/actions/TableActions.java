package app.synoptic.ui.actions;

import app.synoptic.tables.TableTotal;
import app.synoptic.tables.TableWords;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.tables.TableSheet;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.HistoryService;
import app.synoptic.ui.work.tables.TableService;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Tables of events that a person gives: what their columns mean is asked, one table after another.
public final class TableActions {

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final ImportQueue queue;
    private final EditGuard guard;
    private final TableService service;
    private final HistoryService history;

    TableActions(WindowState state, AppServices services, WindowSurface surface, ImportQueue queue) {
        workspace = state.workspace();
        overlay = surface.overlay();
        notice = surface.notice();
        this.queue = queue;
        guard = services.guard();
        service = new TableService(services.library(), services.jobs(), workspace, state.settings(), services.editing());
        history = services.historyService();
    }

    void importTables(List<Path> files) {
        queue.add(files, this::take);
    }

    private void take(Path file, Runnable next) {
        if (guard.refuses()) {
            next.run();
        } else {
            look(file, null, next);
        }
    }

    /// A table that takes long is looked through below a sheet that tells how far that is, and can be taken away.
    private void look(Path file, @Nullable String sheet, Runnable next) {
        ProgressSheet reading = new ProgressSheet(overlay, "table-reading", String.valueOf(file.getFileName()), Messages.get("tables.reading", 0));
        Runnable giveUp = service.look(file, sheet, rows -> reading.tell(Messages.get("tables.reading", rows), -1), scan -> {
            reading.end();
            ask(file, sheet, scan, next);
        }, reading.refusal(notice, next));
        reading.begin(giveUp, next);
    }

    private void ask(Path file, @Nullable String sheet, TableScan scan, Runnable next) {
        OpenDossier open = workspace.open();
        if (open == null) {
            notice.tell(Messages.get("shell.import.nowhere"));
            next.run();
            return;
        }
        boolean[] answered = {false};
        TableSheet asking = new TableSheet(service, scan, sheet, open.dossier().sources(), overlay::hide, other -> {
            answered[0] = true;
            look(file, other, next);
        }, (mapping, total) -> {
            answered[0] = true;
            write(scan, mapping, total, next);
        });
        overlay.show(asking, asking.initialFocus(), () -> {
            asking.dispose();
            Platform.runLater(() -> {
                if (!answered[0]) {
                    next.run();
                }
            });
        });
    }

    /// Many rows are written below a sheet that tells how far that is; stopped, nothing of them is there.
    private void write(TableScan scan, TableMapping mapping, TableTotal total, Runnable next) {
        String name = String.valueOf(scan.file().path().getFileName());
        int events = total.edit().events().size();
        ProgressSheet writing = new ProgressSheet(overlay, "table-writing", name, Messages.get("tables.writing", events, 0));
        Runnable stop = service.take(scan, mapping, total, share -> {
            writing.tell(Messages.get(share < 1 ? "tables.writing" : "tables.written", events, share), share);
            if (share >= 1) {
                writing.settle();
            }
        }, change -> {
            writing.end();
            taken(total, change);
            next.run();
        }, () -> {
            writing.end();
            notice.tell(Messages.get("tables.stopped", name));
            next.run();
        }, writing.refusal(notice, next));
        writing.begin(() -> {
            stop.run();
            notice.tell(Messages.get("tables.stopping", name));
        });
    }

    private void taken(TableTotal total, long change) {
        String words = String.join(" ", TableWords.summary(total));
        notice.tell(words, Messages.get("imports.back"), () -> history.revert(List.of(change), ImportQueue.takenBack(notice)));
    }
}
