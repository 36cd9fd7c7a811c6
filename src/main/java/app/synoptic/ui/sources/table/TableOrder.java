package app.synoptic.ui.sources.table;

import app.synoptic.ui.controls.sources.NameOrder;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By which columns the sources are sorted, the first above all; by none they stand as the dossier has them.
record TableOrder(List<By> columns) {

    static final TableOrder OWN = new TableOrder(List.of());

    /// One of the columns.
    ///
    /// @param falling whether the highest stands first; where nothing is known, that stands last all the same
    record By(SourceField field, boolean falling) {}

    TableOrder {
        columns = List.copyOf(columns);
    }

    /// Sources in this order; it does not tell all apart. Asks each entry for its keys once, for as long as this comparator is used.
    Comparator<SourceEntry> of(NameOrder names) {
        Comparator<SourceEntry> order = (_, _) -> 0;
        for (By by : columns) {
            Map<SourceEntry, Optional<Comparable<?>>> keys = new IdentityHashMap<>();
            order = order.thenComparing(entry -> keys.computeIfAbsent(entry, own -> Optional.ofNullable(by.field.key(own, names))).orElse(null),
                    direction(by.falling));
        }
        return order;
    }

    /// Keys of one column are of one type.
    @SuppressWarnings("unchecked")
    private static Comparator<@Nullable Comparable<?>> direction(boolean falling) {
        Comparator<Comparable<?>> rising = (one, other) -> ((Comparable<Object>) one).compareTo(Objects.requireNonNull(other));
        return Comparator.nullsLast(falling ? rising.reversed() : rising);
    }

    /// In words that can be kept: those that fall with a minus before them.
    String word() {
        return columns.stream().map(by -> (by.falling ? "-" : "") + by.field.word()).collect(Collectors.joining(" "));
    }

    /// From such words; what is not known among them is left out.
    static TableOrder of(String word) {
        return new TableOrder(Stream.of(word.split(" ")).flatMap(one -> {
            boolean falling = one.startsWith("-");
            String name = falling ? one.substring(1) : one;
            return Stream.of(SourceField.values()).filter(field -> field.word().equals(name)).map(field -> new By(field, falling));
        }).toList());
    }
}
