package app.synoptic.ui.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One line of the palette.
///
/// @param words  what it says, and what is looked through
/// @param detail what stands beside it: keys, or a date
public record Offer(String words, String detail, Runnable action) {

    static Offer of(Command command) {
        return new Offer(command.words(), command.keysInWords(), command.action());
    }

    /// Those that hold all words typed, wherever: first those that begin with what was typed, then as they stood.
    static List<Offer> matching(List<Offer> offers, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        List<Offer> found = offers.stream().filter(offer -> offer.holds(sought)).toList();
        return Stream.concat(
                found.stream().filter(offer -> offer.begins(sought)),
                found.stream().filter(offer -> !offer.begins(sought))).toList();
    }

    private boolean begins(String sought) {
        return words.toLowerCase(Locale.ROOT).startsWith(sought);
    }

    private boolean holds(String sought) {
        String own = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(sought.split("\\s+")).allMatch(own::contains);
    }
}
