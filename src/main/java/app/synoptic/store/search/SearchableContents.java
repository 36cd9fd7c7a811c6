package app.synoptic.store.search;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.TextId;
import app.synoptic.text.find.EventWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be found in one dossier: the words of its events, its note and those of the sessions over it, and the texts
/// held for its sources.
///
/// @param texts of whatever sources; how they are worded never changes
public record SearchableContents(Dossier dossier, List<Session> sessions, Set<TextId> texts) {

    private static final String EVENT = "event ";
    private static final String NOTE = "note ";
    /// The key of the dossier's own note.
    static final String OWN = NOTE;

    /// Words that are found together, under a key of their own in their dossier.
    ///
    /// @param fields each by itself: words of two are not side by side
    record Entry(String key, List<String> fields) {

        boolean note() {
            return key.startsWith(NOTE);
        }

        /// Tells words from others, all but surely (FNV-1a over their code units).
        long hash() {
            long hash = 0xcbf29ce484222325L;
            for (String field : fields) {
                for (int i = 0; i < field.length(); i++) {
                    hash = (hash ^ field.charAt(i)) * 0x100000001b3L;
                }
                hash = (hash ^ 0x10000) * 0x100000001b3L;
            }
            return hash;
        }
    }

    public SearchableContents {
        sessions = List.copyOf(sessions);
        texts = Set.copyOf(texts);
    }

    /// The same dossier with other texts.
    public static SearchableContents of(Dossier dossier, List<Session> sessions, Collection<TextId> texts) {
        return new SearchableContents(dossier, sessions, Set.copyOf(texts));
    }

    List<Entry> entries() {
        Map<String, List<String>> variants = EventWords.variants(dossier);
        List<Entry> entries = new ArrayList<>(notes());
        dossier.events().forEach(event -> entries.add(entry(event, variants)));
        return entries;
    }

    List<Entry> notes() {
        List<Entry> entries = new ArrayList<>();
        if (dossier.note() != null && !dossier.note().isBlank()) {
            entries.add(new Entry(OWN, List.of(dossier.note())));
        }
        for (Session session : sessions) {
            for (Note note : session.notes()) {
                entries.add(new Entry(key(session.id(), note.about()), List.of(note.words())));
            }
        }
        return entries;
    }

    static Entry entry(Event event, Map<String, List<String>> variants) {
        return new Entry(key(event.id()), EventWords.of(event, variants).fields());
    }

    static String key(EventId event) {
        return EVENT + event.value();
    }

    /// The key of a session's note.
    static String key(SessionId session, Subject about) {
        return NOTE + session + " " + about;
    }

    static EventId event(String key) {
        return new EventId(key.substring(EVENT.length()));
    }
}
