package app.synoptic.ui.controls;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the values of a control are called in which they are chosen and never typed; nothing where none is chosen.
public final class ChosenWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public ChosenWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    /// @throws UnsupportedOperationException always
    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("it is chosen, never typed");
    }
}
