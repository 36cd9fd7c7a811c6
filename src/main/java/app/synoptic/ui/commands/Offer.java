package app.synoptic.ui.commands;

import app.synoptic.ui.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One line of the palette.
///
/// @param words    what it says, and what is looked through
/// @param detail   what stands beside it: keys, or a date
/// @param possible whether it can be done now; where it cannot, `action` says why
public record Offer(String words, String detail, boolean possible, Runnable action) {

    /// One that can be done.
    public Offer(String words, String detail, Runnable action) {
        this(words, detail, true, action);
    }

    static Offer of(Command command, Commands commands) {
        boolean possible = commands.possible(command);
        return new Offer(command.words(), possible ? command.keysInWords() : Messages.get("commands.palette.not-now"), possible, () -> commands.run(command));
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
