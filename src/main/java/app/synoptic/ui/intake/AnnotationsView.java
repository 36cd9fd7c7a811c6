package app.synoptic.ui.intake;

import app.synoptic.annotate.AnnotationWords;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.work.proposing.AnnotationService.Taken;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// What came of annotations: how many wait in the inbox, each that was left out and why, and a way to take it all back.
public final class AnnotationsView extends StackPane {

    private static final double LIST = 260;
    private static final double ROW = 40;
    /// What is left to the scroll bar and the edges.
    private static final double BAR = 24;

    private final Button close;

    /// @param refused sentences on files that could not be read
    /// @param hide    takes it away
    /// @param back    takes back all that came
    public AnnotationsView(List<Taken> taken, List<String> refused, Runnable hide, Runnable back) {
        DialogSheet sheet = new DialogSheet("annotations", Messages.get("annotations.title"), hide);
        sheet.getStyleClass().add("wide");
        close = DialogSheet.button("annotations-close", Messages.get("annotations.close"), hide);
        Button takeBack = DialogSheet.button("annotations-back", Messages.get("imports.back"), () -> {
            hide.run();
            back.run();
        });
        takeBack.setDisable(taken.stream().allMatch(one -> one.done().placed().isEmpty() && one.done().changes().isEmpty()));
        taken.forEach(one -> sheet.add(new WrappingLabel(AnnotationWords.summary(one.done().file(), one.done()) + ".", "summary")));
        if (taken.stream().anyMatch(one -> !one.done().placed().isEmpty())) {
            sheet.add(new WrappingLabel(Messages.get("annotations.waiting"), "soft"));
        }
        List<String> left = Stream.concat(refused.stream(), taken.stream().flatMap(one -> AnnotationWords.left(one.done()).stream()
                .map(sentence -> taken.size() == 1 ? sentence : one.done().file() + ", " + sentence))).toList();
        if (!left.isEmpty()) {
            Label head = new Label(Messages.get("annotations.left"));
            ListView<String> list = list(left);
            head.setLabelFor(list);
            sheet.add(head, list);
        }
        sheet.offer(List.of(takeBack, close));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static ListView<String> list(List<String> left) {
        ListView<String> list = new ListView<>();
        list.setId("annotations-left");
        list.setAccessibleText(Messages.get("annotations.left"));
        list.getItems().setAll(left);
        list.setPrefHeight(Math.min(LIST, ROW * (left.size() + 1)));
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setWrapText(true);
                prefWidthProperty().bind(list.widthProperty().subtract(BAR));
            }

            @Override
            protected void updateItem(String sentence, boolean empty) {
                super.updateItem(sentence, empty);
                setText(empty ? null : sentence);
            }
        });
        return list;
    }

    /// What takes the focus.
    public Node initialFocus() {
        return close;
    }
}
