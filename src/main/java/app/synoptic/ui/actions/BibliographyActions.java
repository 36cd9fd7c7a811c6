package app.synoptic.ui.actions;

import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.bibliography.zotero.ZoteroLibrary;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.bibliography.BibliographySheet;
import app.synoptic.ui.bibliography.CollectionsSheet;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.HistoryService;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.bibliography.BibliographyService;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Bibliographies that a person gives, or has Zotero asked for: which items are meant is asked, one bibliography after another.
public final class BibliographyActions {

    /// Under which name the settings keep where Zotero listens, where that is not its usual place.
    private static final String PLACE = "zotero";

    private final Workspace workspace;
    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private boolean busy;
    private @Nullable BibliographyService service;
    private @Nullable HistoryService history;

    BibliographyActions(Workspace workspace, Settings settings, Overlay overlay, Notice notice) {
        this.workspace = workspace;
        this.settings = settings;
        this.overlay = overlay;
        this.notice = notice;
    }

    void attach(Library library, Jobs jobs, EditingService editing, HistoryService historyService) {
        service = new BibliographyService(library, jobs, workspace, editing, settings.word(PLACE).map(URI::create).orElse(ZoteroLibrary.HERE));
        history = historyService;
    }

    /// What a person can have done.
    List<Command> commands() {
        return List.of(Command.of("command.import.zotero", Group.WORK, this::askZotero).thatChanges());
    }

    void importFiles(List<Path> files) {
        waiting.addAll(files);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Path file = waiting.poll();
        BibliographyService now = service;
        busy = file != null && now != null;
        if (file != null && now != null && possible()) {
            now.look(file, items -> ask(now, String.valueOf(file.getFileName()), items), this::refused);
        } else {
            busy = false;
        }
    }

    private boolean possible() {
        if (workspace.open() == null) {
            notice.tell(Messages.get("shell.import.nowhere"));
        } else if (workspace.pastProperty().get() != null) {
            notice.warn(Messages.get("past.refused"));
        } else {
            return true;
        }
        return false;
    }

    private void refused(String why) {
        notice.warn(why);
        next();
    }

    void askZotero() {
        BibliographyService now = service;
        if (now != null && possible()) {
            notice.tell(Messages.get("bibliography.zotero.asking"));
            now.collections(collections -> {
                notice.retract(Messages.get("bibliography.zotero.asking"));
                CollectionsSheet sheet = new CollectionsSheet(collections, overlay::hide, chosen ->
                        now.items(chosen.map(Collection::key).orElse(null), items -> ask(now, chosen.map(Collection::name).orElse("Zotero"), items), notice::warn));
                overlay.show(sheet, sheet.initialFocus());
            }, notice::warn);
        }
    }

    private void ask(BibliographyService now, String name, List<MatchedItem> items) {
        if (items.isEmpty()) {
            refused(Messages.get("bibliography.empty", name));
            return;
        }
        boolean[] answered = {false};
        BibliographySheet sheet = new BibliographySheet(name, items, overlay::hide, chosen -> {
            answered[0] = true;
            now.take(name, chosen, this::taken, this::refused);
        });
        overlay.show(sheet, sheet.initialFocus(), () -> Platform.runLater(() -> {
            if (!answered[0]) {
                next();
            }
        }));
    }

    private void taken(Taken taken) {
        String words = String.join(" ", BibliographyWords.summary(taken));
        HistoryService back = history;
        if (!taken.refused().isEmpty()) {
            notice.warn(words);
        } else if (taken.changes().isEmpty() || back == null) {
            notice.tell(words);
        } else {
            notice.tell(words, Messages.get("imports.back"), () -> back.revert(taken.changes(), left ->
                    notice.tell(left == 0 ? Messages.get("imports.back.done") : Messages.get("imports.back.left", left))));
        }
        next();
    }
}
