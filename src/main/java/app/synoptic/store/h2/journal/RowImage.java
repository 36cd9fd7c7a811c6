package app.synoptic.store.h2.journal;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as text: the values of its columns in the order of its [TableShape], its id first.
public record RowImage(List<@Nullable String> values) {

    public long id() {
        return Long.parseLong(String.valueOf(values.getFirst()));
    }

    public RowImage with(int column, @Nullable String value) {
        List<@Nullable String> changed = new ArrayList<>(values);
        changed.set(column, value);
        return new RowImage(changed);
    }

    public RowImage and(@Nullable String value) {
        List<@Nullable String> longer = new ArrayList<>(values);
        longer.add(value);
        return new RowImage(longer);
    }

    /// Images one after the other, as the journal keeps them; null where there are none.
    public static @Nullable String @Nullable [] flat(List<RowImage> images) {
        return images.isEmpty() ? null : images.stream().flatMap(image -> image.values.stream()).toArray(String[]::new);
    }

    /// The images of `width` columns each that [#flat] put together.
    public static List<RowImage> split(@Nullable Array flat, int width) throws SQLException {
        if (flat == null) {
            return List.of();
        }
        @Nullable Object[] all = (Object[]) flat.getArray();
        @Nullable String[] values = Arrays.copyOf(all, all.length, String[].class);
        List<RowImage> images = new ArrayList<>();
        for (int from = 0; from < values.length; from += width) {
            images.add(new RowImage(Arrays.asList(Arrays.copyOfRange(values, from, from + width))));
        }
        return images;
    }
}
