package app.synoptic.ui.authoring;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.ValueType;
import app.synoptic.edit.QuestionEdits.Ask;
import app.synoptic.edit.QuestionEdits.DescribeQuestion;
import app.synoptic.edit.QuestionEdits.RemoveQuestion;
import app.synoptic.edit.Slugs;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.state.OpenDossier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What a question says of itself.
public final class QuestionForm extends Form {

    private static final int LONGEST = 300;

    private final OpenDossier open;
    private final @Nullable Question before;
    private final LongLine words;
    private final EnumChoice<ValueType> type;
    private final TextField unit;
    private final MultiChoice<EventId> events;
    private final DateField knowable;
    private final TextArea note;

    /// For a question to correct.
    public QuestionForm(OpenDossier open, Question before, ChangeSubmitter submitter, Runnable closing) {
        this(open, before, Set.copyOf(before.events()), submitter, closing);
        end(sound(), () -> new DescribeQuestion(question()),
                button("question-remove", "authoring.question.remove", () -> new RemoveQuestion(before.id())));
    }

    /// For a question without answers.
    ///
    /// @param about the event it is about to begin with; null where none is meant
    public QuestionForm(OpenDossier open, @Nullable EventId about, ChangeSubmitter submitter, Runnable closing) {
        this(open, null, about == null ? Set.of() : Set.of(about), submitter, closing);
        end(sound(), () -> new Ask(question(), null, null));
    }

    /// For a question that is kept with its first answer only.
    ///
    /// @param on is given the question when all is said of it
    public QuestionForm(OpenDossier open, @Nullable EventId about, ChangeSubmitter submitter, Runnable closing, Consumer<Question> on) {
        this(open, null, about == null ? Set.of() : Set.of(about), submitter, closing);
        because(() -> "");
        end(Messages.get("authoring.question.answer"), sound(), () -> on.accept(question()));
    }

    private QuestionForm(OpenDossier open, @Nullable Question before, Set<EventId> about, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get(before == null ? "authoring.question.new" : "authoring.question.edit"), submitter, closing);
        this.open = open;
        this.before = before;
        setId("question-form");
        words = new LongLine("question-words", before == null ? null : before.question(), LONGEST);
        type = new EnumChoice<>(ValueType.class, before == null ? ValueType.NUMBER : before.type(), Messages.get("authoring.question.type"), _ -> { });
        type.setId("question-type");
        type.setDisable(before != null && !before.readings().isEmpty());
        unit = line("question-unit", before == null ? null : before.unit());
        unit.setPromptText(Messages.get("authoring.question.unit.prompt"));
        unit.disableProperty().bind(type.valueProperty().isNotEqualTo(ValueType.NUMBER));
        events = new MultiChoice<>("question-events", open.dossier().events().stream().map(Event::id)
                .sorted((one, other) -> Boolean.compare(about.contains(other), about.contains(one))).toList(), this::words, about);
        knowable = new DateField("question-knowable", before == null ? null : before.knowable(), open.dossier().zone(), DateLabels.yearFor(open.dossier()), null, false);
        note = lines("question-note", before == null ? null : before.note());
        row("authoring.question", words);
        row("authoring.question.type", type);
        row("authoring.question.unit", unit);
        row("authoring.question.events", events);
        row("authoring.knowable", knowable);
        row("authoring.question.note", note);
    }

    private String words(EventId id) {
        return open.event(id).map(event -> event.label() + " · " + DateLabels.shortly(event.date(), open)).orElse(id.value());
    }

    private ObservableValue<Boolean> sound() {
        return Bindings.createBooleanBinding(() -> words.soundProperty().get() && knowable.soundProperty().get(), words.soundProperty(), knowable.soundProperty());
    }

    private Question question() {
        QuestionId id = before == null ? Slugs.question(words.words(), open.dossier()) : before.id();
        Set<EventId> chosen = new HashSet<>(events.chosen());
        List<EventId> about = open.dossier().events().stream().map(Event::id).filter(chosen::contains).toList();
        return new Question(id, words.words(), before != null && Set.copyOf(before.events()).equals(chosen) ? before.events() : about, knowable.date(),
                type.getValue(), type.getValue() == ValueType.NUMBER ? typed(unit) : null, typed(note), List.of(), null, Map.of());
    }

    @Override
    public Node initialFocus() {
        return words.initialFocus();
    }
}
