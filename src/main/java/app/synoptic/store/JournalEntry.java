package app.synoptic.store;

import app.synoptic.domain.DossierId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One change that was made: which, when, on what, and whether it has been taken back.
///
/// @param name      a dotted key that says which change it was, such as `command.hold-original`
/// @param subject   what was changed, such as a source's publisher
/// @param undone    whether it is taken back, and can be made again
/// @param dossier   in which it was made, which may be gone; null where nobody knows
/// @param reason    why; null where nobody said so
/// @param takesBack the number of the earlier change that it takes back; null where it takes none
public record JournalEntry(long number, Instant at, String name, String subject, boolean undone, @Nullable DossierId dossier,
                           @Nullable String reason, @Nullable Long takesBack) {

    private static final Set<String> ON_SESSIONS = Set.of("command.add-session", "command.rename-session",
            "command.delete-session", "command.pin", "command.unpin", "command.move-pin", "command.write-note");

    /// The numbers of the changes that are in force: neither taken back, nor taken back on their own by one that is in force.
    public static Set<Long> inForce(Collection<JournalEntry> all) {
        Set<Long> standing = new HashSet<>();
        Set<Long> gone = new HashSet<>();
        all.stream().filter(entry -> !entry.undone).sorted(Comparator.comparingLong(JournalEntry::number).reversed()).forEach(entry -> {
            if (!gone.contains(entry.number)) {
                standing.add(entry.number);
                if (entry.takesBack != null) {
                    gone.add(entry.takesBack);
                }
            }
        });
        return standing;
    }

    /// Whether it changed a session alone, and nothing of a dossier.
    public boolean onSession() {
        return ON_SESSIONS.contains(name);
    }

    /// Whether it began a session or took one away.
    public boolean addsOrDeletesSession() {
        return name.equals("command.add-session") || name.equals("command.delete-session");
    }

    /// Whether it kept what was refused of what was proposed, and changed nothing of a dossier.
    public boolean refuses() {
        return name.equals("command.refuse-proposal");
    }

    /// Whether it had annotations wait, and changed nothing of a dossier.
    public boolean takesAnnotations() {
        return name.equals("command.take-annotations");
    }

    public boolean addsDossier() {
        return name.equals("command.add-dossier");
    }
}
