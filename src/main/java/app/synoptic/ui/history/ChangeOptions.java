package app.synoptic.ui.history;

import app.synoptic.domain.DossierId;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would do something about a change; where it would not, why. Each is empty or a sentence.
record ChangeOptions(String takeBack, String go, String look) {

    /// @param all  all changes
    /// @param open the open dossier
    /// @param past the change after which it is looked at; null where it is shown as it is
    static ChangeOptions of(JournalEntry change, List<JournalEntry> all, @Nullable DossierId open, @Nullable JournalEntry past) {
        boolean newest = !change.undone() && all.stream().noneMatch(other -> !other.undone() && other.number() > change.number());
        String now = newest ? Messages.get("history.going.here") : "";
        return new ChangeOptions(takeBack(change, all, past), now, open == null ? Messages.get("history.not.open")
                : past != null && past.number() == change.number() ? Messages.get("history.not.look") : now);
    }

    private static String takeBack(JournalEntry change, List<JournalEntry> all, @Nullable JournalEntry past) {
        if (!JournalEntry.inForce(all).contains(change.number())) {
            return Messages.get("history.not.gone");
        }
        if (change.number() == 1 && change.addsDossier()) {
            return Messages.get("history.not.first");
        }
        return past == null ? "" : Messages.get("past.refused");
    }
}
