package app.synoptic.ui.controls;

import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;

/// A choice among the constants of an enum, each by its word (see [EnumWords]).
public final class EnumChoice<T extends Enum<T>> extends ChoiceBox<T> {

    /// @param purpose what is chosen, as a tip and for a person who hears it
    /// @param chosen  is told of every later choice
    public EnumChoice(Class<T> of, T first, String purpose, Consumer<T> chosen) {
        getItems().setAll(of.getEnumConstants());
        setConverter(new ChosenWords<>(EnumWords::of));
        setValue(first);
        Tip.over(this, purpose);
        setAccessibleText(purpose);
        setOnAction(_ -> chosen.accept(getValue()));
    }
}
