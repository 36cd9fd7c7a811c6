package app.synoptic.ui.actions;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.intake.AnnotationsView;
import app.synoptic.ui.work.proposing.AnnotationService.Taken;
import app.synoptic.ui.work.proposing.AnnotationService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Annotations of other programs that a person gives: they come to wait in the inbox, and what became of each is told.
final class AnnotationActions {

    private final Overlay overlay;
    private final Notice notice;
    private final ImportQueue queue;
    private final AnnotationService service;

    AnnotationActions(WindowState state, AppServices services, WindowSurface surface, ImportQueue queue) {
        overlay = surface.overlay();
        notice = surface.notice();
        this.queue = queue;
        service = new AnnotationService(state.workspace(), services.editing(), services.historyService(), services.proposals());
    }

    /// Takes in files, one after another; what came of them is shown when the last is done.
    void importFiles(List<Path> files) {
        List<Taken> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        queue.add(files, (file, next) -> service.importFile(file, taken -> {
            done.add(taken);
            next.run();
        }, why -> {
            refused.add(why);
            next.run();
        }));
        queue.add(next -> tell(done, refused, next));
    }

    /// Takes in what was marked and noted in Zotero.
    ///
    /// @param sources which source each item is
    /// @param next    is run when what came of it was seen
    void importMarked(List<ZoteroAnnotation> marked, Map<BibliographicItem, SourceId> sources, Runnable next) {
        if (marked.stream().noneMatch(one -> sources.containsKey(one.item()))) {
            next.run();
        } else {
            service.importMarked(marked, sources, taken -> tell(List.of(taken), List.of(), next), why -> tell(List.of(), List.of(why), next));
        }
    }

    private void tell(List<Taken> done, List<String> refused, Runnable next) {
        if (!done.isEmpty()) {
            AnnotationsView view = new AnnotationsView(done, refused, overlay::hide, () -> service.takeBack(done, ImportQueue.takenBack(notice)));
            overlay.show(view, view.initialFocus(), next);
        } else {
            if (!refused.isEmpty()) {
                notice.warn(String.join("\n", refused));
            }
            next.run();
        }
    }
}
