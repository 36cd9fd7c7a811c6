package app.synoptic.ui.authoring;

import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.Value;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.phrase.NumberPhrase;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Takes an answer of the type its question asks for, and says what was made of what is typed.
final class ValueField extends VBox {

    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(this, "sound");
    private final Node start;
    private final Supplier<Value> value;

    /// @param first null for an answer that is not given yet
    ValueField(OpenDossier open, Question question, Source source, @Nullable Value first) {
        getStyleClass().add("date-field");
        switch (question.type()) {
            case DATE -> {
                DateField field = new DateField("reading-value", first instanceof Value.Date(Edtf date) ? date : null, open.dossier().zone(),
                        DateLabels.yearFor(open.dossier()), TestimonyForm.day(source.published(), open.dossier()), true);
                sound.bind(field.soundProperty());
                getChildren().add(field);
                start = field.field();
                value = () -> new Value.Date(Objects.requireNonNull(field.date()));
            }
            case NUMBER -> {
                TextField field = Form.line("reading-value", first instanceof Value.Number number ? typed(number) : "");
                field.setPromptText(Messages.get("authoring.value.number.prompt"));
                Label made = made();
                field.textProperty().subscribe(words -> {
                    Optional<Value.Number> read = NumberPhrase.of(words);
                    sound.set(read.isPresent());
                    made.setText(read.map(one -> ValueWords.of(one, question.unit(), open)).orElse(Messages.get("authoring.value.number.unclear")));
                });
                getChildren().addAll(field, made);
                start = field;
                value = () -> NumberPhrase.of(field.getText()).orElseThrow();
            }
            case NAMES -> {
                Value.Names given = first instanceof Value.Names names ? names : new Value.Names(Set.of(), false);
                NamesField field = new NamesField("reading-value", List.copyOf(given.names()), NameSuggestions.answers(open.dossier()));
                CheckBox more = new CheckBox(Messages.get("authoring.value.open"));
                more.setId("reading-open");
                more.setSelected(given.open());
                sound.set(true);
                getChildren().addAll(field, more);
                start = field.initialFocus();
                value = () -> new Value.Names(Set.copyOf(field.names()), more.isSelected());
            }
            case CHOICE -> {
                TextField field = Form.line("reading-value", first instanceof Value.Choice(String choice) ? choice : "");
                Completion.of(field, question.readings().stream().map(reading -> ((Value.Choice) reading.value()).choice()).distinct().toList());
                sound.bind(field.textProperty().map(words -> !words.isBlank()));
                getChildren().add(field);
                start = field;
                value = () -> new Value.Choice(field.getText().strip());
            }
            case WORDING -> {
                Label words = new WrappingLabel(Messages.get("authoring.value.wording"), "made");
                words.setFocusTraversable(true);
                sound.set(true);
                getChildren().add(words);
                start = words;
                value = Value.Worded::new;
            }
            default -> throw new IllegalArgumentException("a value of type " + question.type());
        }
    }

    private static Label made() {
        return new WrappingLabel("", "made");
    }

    /// As [NumberPhrase] reads it again.
    static String typed(Value.Number number) {
        BigDecimal min = number.min();
        BigDecimal max = number.max();
        if (min == null) {
            return "≤ " + Objects.requireNonNull(max).toPlainString();
        }
        return max == null ? "≥ " + min.toPlainString()
                : min.compareTo(max) == 0 ? min.toPlainString() : min.toPlainString() + "–" + max.toPlainString();
    }

    /// Whether it can be left as it is.
    ReadOnlyBooleanProperty soundProperty() {
        return sound.getReadOnlyProperty();
    }

    Value value() {
        return value.get();
    }

    /// What takes the focus first.
    Node initialFocus() {
        return start;
    }
}
