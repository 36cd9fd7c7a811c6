package app.synoptic.store;

import java.time.Instant;
import java.util.Set;

/// One change that was made: which, when, on what, and whether it has been taken back.
///
/// @param name    a dotted key that says which change it was, such as `command.hold-original`
/// @param subject what was changed, such as a source's publisher
public record JournalEntry(long number, Instant at, String name, String subject, boolean undone) {

    private static final Set<String> ON_SESSIONS = Set.of("command.add-session", "command.rename-session",
            "command.delete-session", "command.pin", "command.unpin", "command.move-pin", "command.write-note");

    /// Whether it changed a session alone, and nothing of a dossier.
    public boolean onSession() {
        return ON_SESSIONS.contains(name);
    }

    /// Whether it began a session or took one away.
    public boolean comesOrGoes() {
        return name.equals("command.add-session") || deletesSession();
    }

    public boolean deletesSession() {
        return name.equals("command.delete-session");
    }

    public boolean deletesDossier() {
        return name.equals("command.delete-dossier");
    }

    public boolean addsDossier() {
        return name.equals("command.add-dossier");
    }
}
