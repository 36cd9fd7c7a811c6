package app.synoptic.ui.actions;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.intake.AnnotationsView;
import app.synoptic.ui.work.proposing.AnnotationService.Taken;
import app.synoptic.ui.work.proposing.AnnotationService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Annotations of other programs that a person gives: they come to wait in the inbox, and what became of each is told.
final class AnnotationActions {

    private final Overlay overlay;
    private final Notice notice;
    private final ImportQueue queue;
    private @Nullable AnnotationService service;

    AnnotationActions(Overlay overlay, Notice notice, ImportQueue queue) {
        this.overlay = overlay;
        this.notice = notice;
        this.queue = queue;
    }

    void attach(AnnotationService with) {
        service = with;
    }

    /// Takes in files, one after another; what came of them is shown when the last is done.
    void importFiles(List<Path> files) {
        AnnotationService with = service;
        if (with != null) {
            List<Taken> done = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            queue.add(files, (file, next) -> with.importFile(file, taken -> {
                done.add(taken);
                next.run();
            }, why -> {
                refused.add(why);
                next.run();
            }));
            queue.add(next -> tell(with, done, refused, next));
        }
    }

    /// Takes in what was marked and noted in Zotero.
    ///
    /// @param sources which source each item is
    /// @param next    is run when what came of it was seen
    void importMarked(List<ZoteroAnnotation> marked, Map<BibliographicItem, SourceId> sources, Runnable next) {
        AnnotationService with = service;
        if (with == null || marked.stream().noneMatch(one -> sources.containsKey(one.item()))) {
            next.run();
        } else {
            with.importMarked(marked, sources, taken -> tell(with, List.of(taken), List.of(), next), why -> tell(with, List.of(), List.of(why), next));
        }
    }

    private void tell(AnnotationService with, List<Taken> done, List<String> refused, Runnable next) {
        if (!done.isEmpty()) {
            AnnotationsView view = new AnnotationsView(done, refused, overlay::hide, () -> with.takeBack(done, left ->
                    notice.tell(left == 0 ? Messages.get("imports.back.done") : Messages.get("imports.back.left", left))));
            overlay.show(view, view.initialFocus(), next);
        } else {
            if (!refused.isEmpty()) {
                notice.warn(String.join("\n", refused));
            }
            next.run();
        }
    }
}
