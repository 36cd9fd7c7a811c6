package app.synoptic.ui.actions;

import app.synoptic.store.Library;
import app.synoptic.tables.TableWords;
import app.synoptic.tables.column.TableScan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.tables.TableSheet;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.tables.TableService;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Tables of events that a person gives: what their columns mean is asked, one table after another.
public final class TableActions {

    private static final Duration SOON = Duration.millis(400);

    private final Workspace workspace;
    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private boolean busy;
    private @Nullable TableService service;

    TableActions(Workspace workspace, Settings settings, Overlay overlay, Notice notice) {
        this.workspace = workspace;
        this.settings = settings;
        this.overlay = overlay;
        this.notice = notice;
    }

    void attach(Library library, Jobs jobs, EditingService editing) {
        service = new TableService(library, jobs, workspace, settings, editing);
    }

    void importTables(List<Path> files) {
        waiting.addAll(files);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Path file = waiting.poll();
        TableService now = service;
        busy = file != null && now != null;
        if (file != null && now != null) {
            if (workspace.pastProperty().get() != null) {
                notice.warn(Messages.get("past.refused"));
                next();
            } else {
                look(now, file, null);
            }
        }
    }

    /// A table that takes long is looked through below a sheet that tells how far that is, and can be taken away.
    private void look(TableService now, Path file, @Nullable String sheet) {
        WrappingLabel words = new WrappingLabel(Messages.get("tables.reading", 0), "words");
        words.setId("table-reading-words");
        boolean[] shown = {false};
        PauseTransition soon = new PauseTransition(SOON);
        Runnable[] giveUp = {() -> {}};
        Runnable done = () -> {
            soon.stop();
            if (shown[0]) {
                shown[0] = false;
                overlay.hide();
            }
        };
        giveUp[0] = now.look(file, sheet, rows -> words.setText(Messages.get("tables.reading", rows)), scan -> {
            done.run();
            ask(now, file, sheet, scan);
        }, why -> {
            done.run();
            notice.warn(why);
            next();
        });
        soon.setOnFinished(_ -> {
            shown[0] = true;
            DialogSheet reading = new DialogSheet("table-reading", String.valueOf(file.getFileName()), overlay::hide);
            reading.add(words);
            reading.offer(List.of(DialogSheet.button("table-reading-cancel", Messages.get("sheet.cancel"), overlay::hide)));
            overlay.show(reading, reading.initialFocus(), () -> {
                if (shown[0]) {
                    shown[0] = false;
                    giveUp[0].run();
                    next();
                }
            });
        });
        soon.play();
    }

    private void ask(TableService now, Path file, @Nullable String sheet, TableScan scan) {
        OpenDossier open = workspace.open();
        if (open == null) {
            notice.tell(Messages.get("shell.import.nowhere"));
            next();
            return;
        }
        boolean[] answered = {false};
        TableSheet asking = new TableSheet(now, scan, sheet, open.dossier().sources(), overlay::hide, other -> {
            answered[0] = true;
            look(now, file, other);
        }, (mapping, total) -> {
            answered[0] = true;
            now.take(scan, mapping, total, () -> {
                notice.tell(String.join(" ", TableWords.summary(total)));
                next();
            }, why -> {
                notice.warn(why);
                next();
            });
        });
        overlay.show(asking, asking.initialFocus(), () -> {
            asking.dispose();
            Platform.runLater(() -> {
                if (!answered[0]) {
                    next();
                }
            });
        });
    }
}
