package app.synoptic.store.search;

import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject;
import app.synoptic.text.find.Snippet;

/// A note in which all terms occur.
public record NoteHit(String key, Snippet snippet) {

    /// Whether it is the dossier's own note.
    public boolean ofDossier() {
        return key.equals(SearchableContents.OWN);
    }

    /// Whether it is what a session notes on a subject.
    public boolean is(SessionId session, Subject about) {
        return key.equals(SearchableContents.key(session, about));
    }
}
