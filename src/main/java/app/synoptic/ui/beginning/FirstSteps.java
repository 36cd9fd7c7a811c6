package app.synoptic.ui.beginning;

import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;

/// How far a dossier has come from being empty.
///
/// @param imported whether an article is there to be read
/// @param read     whether somebody has been in one of the texts
/// @param marked   whether words of a text tell an event
record FirstSteps(boolean imported, boolean read, boolean marked) {

    /// @param entered whether somebody has been in one of the texts since the dossier was opened
    static FirstSteps of(OpenDossier open, boolean entered) {
        boolean marked = open.texts().values().stream().map(SourceText::findings).anyMatch(findings -> !findings.isEmpty());
        boolean imported = !open.texts().isEmpty();
        return new FirstSteps(imported, imported && (entered || marked), marked);
    }

    boolean done() {
        return imported && read && marked;
    }
}
