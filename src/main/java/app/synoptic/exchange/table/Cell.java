package app.synoptic.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One cell of a table.
sealed interface Cell {

    /// What stands between several things in one cell.
    String BETWEEN = "; ";

    Cell NOTHING = new Nothing();

    record Nothing() implements Cell {}

    record Text(String words) implements Cell {}

    record Amount(BigDecimal number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    static Cell of(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? NOTHING : new Text(value.toString());
    }

    /// Several things.
    static Cell all(List<?> values) {
        return of(values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN)));
    }

    static Cell number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : new Amount(value);
    }

    static Cell count(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static Cell day(@Nullable LocalDate value) {
        return value == null ? NOTHING : new Day(value);
    }
}
