package app.synoptic.ui.work;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import java.util.HashMap;
import java.util.Map;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Looks for near-copies behind everything else: once among the texts of a dossier that is opened, then where a text comes,
/// between it and the others. FX thread only.
public final class CopySearch {

    private final Jobs jobs;
    private final Workspace workspace;
    private final Subscription subscription;
    private boolean looking;

    public CopySearch(Jobs jobs, Workspace workspace) {
        this.jobs = jobs;
        this.workspace = workspace;
        subscription = workspace.openProperty().subscribe(this::look);
    }

    private void look(@Nullable OpenDossier open) {
        if (open == null || looking || open.copies().covers(originals(open))) {
            return;
        }
        looking = true;
        DossierId dossier = open.dossier().id();
        NearCopies known = open.copies();
        jobs.read("", () -> known.among(originals(open), source -> open.text(source).flatMap(SourceText::words)), found -> found(dossier, found));
    }

    private static Map<SourceId, TextId> originals(OpenDossier open) {
        Map<SourceId, TextId> originals = new HashMap<>();
        open.texts().values().stream().filter(SourceText::original).forEach(text -> originals.put(text.source(), text.id()));
        return originals;
    }

    private void found(DossierId dossier, NearCopies found) {
        looking = false;
        OpenDossier now = workspace.open();
        if (now == null || !now.dossier().id().equals(dossier)) {
            look(now);
        } else {
            workspace.found(found.holding(now.texts(), SourceText::id));
            look(workspace.open());
        }
    }

    /// Stops looking.
    public void dispose() {
        subscription.unsubscribe();
    }
}
