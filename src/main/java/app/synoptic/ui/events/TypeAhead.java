package app.synoptic.ui.events;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/// Goes to the row whose words begin with what is typed in one go; a pause begins anew.
final class TypeAhead {

    /// In milliseconds.
    private static final long PAUSE = 1000;

    private final LongSupplier clock;
    private String typed = "";
    private long last;

    /// @param clock in milliseconds
    TypeAhead(LongSupplier clock) {
        this.clock = clock;
    }

    /// Takes what was typed next. The first row at or behind `from`, round the end, that fits all that was typed; the
    /// row itself only fits what goes on.
    OptionalInt next(String character, List<String> rows, int from) {
        long now = clock.getAsLong();
        boolean anew = typed.isEmpty() || now - last > PAUSE;
        typed = (anew ? "" : typed) + character.toLowerCase(Locale.ROOT);
        last = now;
        int begin = Math.max(0, anew ? from + 1 : from);
        for (int step = 0; step < rows.size(); step++) {
            int at = (begin + step) % rows.size();
            if (rows.get(at).toLowerCase(Locale.ROOT).startsWith(typed)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a word is being typed, so that a space belongs to it.
    boolean going() {
        return !typed.isEmpty() && clock.getAsLong() - last <= PAUSE;
    }
}
