package app.synoptic.store.h2.sql;

import app.synoptic.domain.edtf.Edtf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The row a query stands at, in words of the domain.
public record ResultRow(ResultSet at) {

    public long number(String column) throws SQLException {
        return at.getLong(column);
    }

    public int integer(String column) throws SQLException {
        return at.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return at.getBoolean(column);
    }

    public boolean has(String column) throws SQLException {
        return at.getObject(column) != null;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(at.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return at.getString(column);
    }

    public List<String> texts(String column) throws SQLException {
        return Stream.of((Object[]) at.getArray(column).getArray()).map(String::valueOf).toList();
    }

    public Edtf date(String column) throws SQLException {
        return Edtf.parse(text(column));
    }

    public @Nullable Edtf dateOrNull(String column) throws SQLException {
        String written = textOrNull(column);
        return written == null ? null : Edtf.parse(written);
    }

    public @Nullable ZoneId zoneOrNull(String column) throws SQLException {
        String written = textOrNull(column);
        return written == null ? null : ZoneId.of(written);
    }

    public <E extends Enum<E>> E choice(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type, String column) throws SQLException {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
