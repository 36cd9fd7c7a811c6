package app.synoptic.ui.preferences;

import app.synoptic.home.AppInfo;
import app.synoptic.home.Dependencies;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/// What the program is, and the parts it is made of with their licences.
public final class AboutView extends StackPane {

    private final DialogSheet sheet;

    /// @param close   takes it away
    /// @param copying puts the details for a bug report on the clipboard
    public AboutView(Runnable close, Runnable copying) {
        sheet = new DialogSheet("about", AppInfo.words(), close);
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(3);
        int row = 0;
        for (Dependencies.Part part : Dependencies.all()) {
            grid.addRow(row++, cell(part.name(), "value"), cell(part.version(), "soft"), cell(part.licence(), "soft"));
        }
        sheet.add(new WrappingLabel(Messages.get("about.words"), "words"), new WrappingLabel(Messages.get("about.licence"), "words"),
                new WrappingLabel(Messages.get("about.parts"), "heading"), grid);
        sheet.offer(List.of(DialogSheet.button("about-copy", Messages.get("command.details"), () -> {
            close.run();
            copying.run();
        }), DialogSheet.button("about-close", Messages.get("about.close"), close)));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static Node cell(String words, String style) {
        WrappingLabel cell = new WrappingLabel(words, style);
        cell.setWrapText(false);
        return cell;
    }

    /// What takes the focus.
    public Node initialFocus() {
        return sheet.initialFocus();
    }
}
