package app.synoptic.ui.history;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.time.ZoneId;

/// A change of the history in words.
public final class ChangeWords {

    private ChangeWords() {}

    /// What was done.
    public static String of(JournalEntry entry) {
        return Messages.get("history.change." + entry.name().replaceFirst("^command\\.", ""), entry.subject());
    }

    /// When it was done, by this machine's clock.
    public static String when(JournalEntry entry) {
        return DateLabels.format("format.change").format(entry.at().atZone(ZoneId.systemDefault()));
    }
}
