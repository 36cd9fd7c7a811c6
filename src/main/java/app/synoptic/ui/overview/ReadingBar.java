package app.synoptic.ui.overview;

import app.synoptic.domain.progress.ReadingState;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.sources.ReadingStateIcon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How many sources there are and how far they were read: in numbers, and as a bar where not all were read as far. A state in
/// which none is has neither.
final class ReadingBar extends VBox {

    private static final double WIDTH = 420;
    private static final List<ReadingState> ORDER = List.of(ReadingState.THROUGH, ReadingState.BEGUN, ReadingState.UNREAD);

    /// @param sources how many there are, in words
    ReadingBar(Map<ReadingState, Integer> read, String sources) {
        getStyleClass().add("reading-bar");
        int all = read.values().stream().mapToInt(Integer::intValue).sum();
        HBox bar = new HBox();
        bar.getStyleClass().add("parts");
        bar.setMaxWidth(WIDTH);
        HBox numbers = new HBox();
        numbers.getStyleClass().add("numbers");
        numbers.getChildren().add(new Label(sources));
        for (ReadingState state : ORDER) {
            int count = read.getOrDefault(state, 0);
            if (count > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("part", state.name().toLowerCase(Locale.ROOT));
                part.setPrefWidth(WIDTH * count / all);
                bar.getChildren().add(part);
                numbers.getChildren().add(new Label(words(state, count), new ReadingStateIcon(state)));
            }
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sources + "; " + spoken(read));
        getChildren().setAll(numbers);
        if (bar.getChildren().size() > 1) {
            getChildren().add(bar);
        }
    }

    /// “120 read through · 80 begun · 300 unread”.
    static String spoken(Map<ReadingState, Integer> read) {
        return ORDER.stream().filter(state -> read.getOrDefault(state, 0) > 0).map(state -> words(state, read.getOrDefault(state, 0)))
                .collect(Collectors.joining(" · "));
    }

    private static String words(ReadingState state, int count) {
        return Messages.get(switch (state) {
            case THROUGH -> "overview.read.through";
            case BEGUN -> "overview.read.begun";
            case UNREAD -> "overview.read.unread";
        }, count);
    }
}
