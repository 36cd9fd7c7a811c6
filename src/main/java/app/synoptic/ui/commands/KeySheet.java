package app.synoptic.ui.commands;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.Tip;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet, by what they are about.
public final class KeySheet extends VBox {

    /// One line: what the keys do.
    public record Line(Group group, String words, String keys) {

        static Line of(Command command) {
            return new Line(command.group(), command.words(), command.keysInWords());
        }
    }

    private final Button dismiss = new Button("×");

    /// @param local keys that only one room answers to, in addition to those of the commands
    /// @param close takes the sheet away
    public KeySheet(Commands commands, List<Line> local, Runnable close) {
        getStyleClass().add("key-sheet");
        setId("key-sheet");
        Theme.style(this, "commands.css");
        Label title = new Label(Messages.get("commands.sheet"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        dismiss.getStyleClass().add("dismiss");
        Tip.over(dismiss, Messages.get("commands.sheet.close"));
        dismiss.setAccessibleText(Messages.get("commands.sheet.close"));
        dismiss.setOnAction(_ -> close.run());
        List<Line> lines = Stream.concat(commands.all().stream().filter(command -> !command.keys().isEmpty()).map(Line::of),
                local.stream()).toList();
        List<Node> groups = Arrays.stream(Group.values()).<Node>map(group -> table(group, lines)).toList();
        int half = (groups.size() + 1) / 2;
        HBox columns = new HBox(column(groups.subList(0, half)), column(groups.subList(half, groups.size())));
        columns.getStyleClass().add("columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(title, dismiss), scroll);
    }

    /// What takes the focus: the button that takes the sheet away.
    public Node initialFocus() {
        return dismiss;
    }

    private static VBox column(List<Node> groups) {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        column.getChildren().addAll(groups);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node table(Group group, List<Line> lines) {
        GridPane grid = new GridPane();
        Label heading = new Label(group.words());
        heading.getStyleClass().add("heading");
        grid.add(heading, 0, 0, 2, 1);
        int row = 1;
        for (Line line : lines.stream().filter(line -> line.group() == group).toList()) {
            Label keys = new Label(line.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(line.words());
            words.setWrapText(true);
            GridPane.setValignment(keys, VPos.BASELINE);
            GridPane.setValignment(words, VPos.BASELINE);
            grid.addRow(row++, keys, words);
        }
        grid.getStyleClass().add("group");
        return grid;
    }
}
