package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;

/// What of a dossier's articles is held, in words, and what to do next.
final class NextStep {

    private NextStep() {}

    /// What is held, and what to do next.
    static String of(OpenDossier open) {
        long sources = open.dossier().sources().size();
        long originals = open.dossier().sources().stream()
                .filter(source -> open.text(source.id()).filter(SourceText::original).isPresent()).count();
        if (sources == 0) {
            return Messages.get("shell.status.empty");
        }
        if (originals == 0) {
            return Messages.get("shell.status.digests", sources);
        }
        return originals == sources ? Messages.get("shell.status.originals", sources, originals)
                : Messages.get("shell.status.some", sources, originals, sources - originals);
    }
}
