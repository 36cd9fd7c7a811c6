package app.synoptic.exchange.table;

import app.synoptic.domain.form.ConstantTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One cell of a table.
sealed interface ExportedCell {

    /// What stands between several things in one cell.
    String BETWEEN = "; ";

    ExportedCell NOTHING = new Nothing();

    record Nothing() implements ExportedCell {}

    record Text(String words) implements ExportedCell {}

    record Amount(BigDecimal number) implements ExportedCell {}

    record Day(LocalDate day) implements ExportedCell {}

    static ExportedCell of(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? NOTHING : new Text(value.toString());
    }

    /// A constant, in every language alike.
    static ExportedCell term(@Nullable Enum<?> constant) {
        return constant == null ? NOTHING : new Text(ConstantTerm.of(constant));
    }

    /// Several things.
    static ExportedCell all(List<?> values) {
        return of(values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN)));
    }

    static ExportedCell number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : new Amount(value);
    }

    static ExportedCell count(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static ExportedCell day(@Nullable LocalDate value) {
        return value == null ? NOTHING : new Day(value);
    }
}
