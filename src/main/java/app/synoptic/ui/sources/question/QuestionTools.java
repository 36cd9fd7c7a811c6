package app.synoptic.ui.sources.question;

import app.synoptic.domain.Question;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.Tip;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Goes from one question to another.
final class QuestionTools extends HBox {

    private final ComboBox<Question> all = new ComboBox<>();
    private final Consumer<Question> chosen;
    private boolean following;

    QuestionTools(Consumer<Question> chosen) {
        this.chosen = chosen;
        getStyleClass().add("question-tools");
        all.setId("all-questions");
        all.setVisibleRowCount(14);
        all.setPromptText(Messages.get("question.choose"));
        Tip.over(all, Messages.get("question.choose.tip"));
        all.setAccessibleText(Messages.get("question.choose.tip"));
        all.setConverter(new ChosenWords<>(Question::question));
        all.valueProperty().subscribe(question -> {
            if (!following && question != null) {
                chosen.accept(question);
            }
        });
        getChildren().addAll(step("‹", "question.previous", -1), all, step("›", "question.next", 1));
    }

    private Button step(String words, String key, int by) {
        Button button = new Button(words);
        Tip.over(button, Messages.get(key));
        button.setAccessibleText(Messages.get(key));
        button.getStyleClass().add("step");
        button.setId(by < 0 ? "previous-question" : "next-question");
        button.setOnAction(_ -> {
            int size = all.getItems().size();
            int now = all.getItems().indexOf(all.getValue());
            if (size > 0) {
                chosen.accept(all.getItems().get(now < 0 ? (by < 0 ? size - 1 : 0) : Math.floorMod(now + by, size)));
            }
        });
        return button;
    }

    void show(List<Question> questions, @Nullable Question now) {
        following = true;
        if (!all.getItems().equals(questions)) {
            all.getItems().setAll(questions);
        }
        all.setValue(now);
        following = false;
    }
}
