package app.synoptic.ui.intake;

import app.synoptic.intake.FileCaptures.Item;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which of the captures in a file a person has ticked, and which are shown of them.
final class TickedCaptures {

    private static final int FEW = 10;

    private final List<Item> items;
    private final Set<Item> ticked = new HashSet<>();

    /// At first all are ticked where they are few or the chapters of a book, and none of many pages.
    TickedCaptures(List<Item> items, boolean book) {
        this.items = List.copyOf(items);
        if (book || items.size() <= FEW) {
            ticked.addAll(items);
        }
    }

    /// Those whose title, date or address has all words in it that are typed.
    List<Item> shown(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return items.stream().filter(item -> {
            String all = (item.title() + " " + item.date().orElse("") + " " + item.name()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }).toList();
    }

    boolean has(Item item) {
        return ticked.contains(item);
    }

    boolean hasAll(Collection<Item> some) {
        return ticked.containsAll(some);
    }

    boolean hasAny(Collection<Item> some) {
        return some.stream().anyMatch(ticked::contains);
    }

    void tick(Collection<Item> some, boolean on) {
        if (on) {
            ticked.addAll(some);
        } else {
            some.forEach(ticked::remove);
        }
    }

    /// Those that are ticked, in the order of the file.
    List<Item> chosen() {
        return items.stream().filter(ticked::contains).toList();
    }

    /// How many there are.
    int all() {
        return items.size();
    }
}
