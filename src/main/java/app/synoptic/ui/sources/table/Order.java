package app.synoptic.ui.sources.table;

import app.synoptic.domain.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By which columns the sources are sorted, the first above all; by none they stand as the dossier has them.
record Order(List<By> columns) {

    static final Order OWN = new Order(List.of());

    /// One of the columns.
    ///
    /// @param falling whether the highest stands first; where nothing is known, that stands last all the same
    record By(Field field, boolean falling) {}

    Order {
        columns = List.copyOf(columns);
    }

    /// Sources in this order; those that it does not tell apart as `own` has them.
    Comparator<Entry> of(Names names, Comparator<SourceId> own) {
        Comparator<Entry> order = (_, _) -> 0;
        for (By by : columns) {
            order = order.thenComparing(entry -> by.field.key(entry, names), direction(by.falling));
        }
        return order.thenComparing(Entry::id, own);
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
    static Order of(String word) {
        return new Order(Stream.of(word.split(" ")).flatMap(one -> {
            boolean falling = one.startsWith("-");
            String name = falling ? one.substring(1) : one;
            return Stream.of(Field.values()).filter(field -> field.word().equals(name)).map(field -> new By(field, falling));
        }).toList());
    }
}
