package app.synoptic.ui.intake;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.lists.TickCell;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A capture that can be ticked: its title, when it was saved, and below that its address.
final class CaptureCell extends TickCell<Item> {

    private static final int DAY = 10;

    private final Label title = new Label();
    private final Label date = new Label();
    private final Label address = new Label();
    private final boolean addresses;

    /// @param toggle    is told of one that is clicked
    /// @param addresses whether what tells them from each other means something to a person
    CaptureCell(Predicate<Item> ticked, Consumer<Item> toggle, boolean addresses) {
        super(ticked, toggle);
        this.addresses = addresses;
        getStyleClass().add("capture");
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        date.getStyleClass().add("date");
        date.setMinWidth(USE_PREF_SIZE);
        address.getStyleClass().add("address");
        HBox head = new HBox(title, date);
        head.getStyleClass().add("head");
        VBox lines = new VBox(head, address);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lay(lines);
        tickAnywhere();
    }

    @Override
    protected String show(Item item) {
        title.setText(item.title());
        date.setText(item.date().map(CaptureCell::day).orElse(""));
        address.setText(item.name());
        address.setVisible(addresses && !item.name().equals(item.title()));
        address.setManaged(address.isVisible());
        return (item.title() + " " + date.getText()).strip();
    }

    /// The day of a date in ISO 8601; the date as it is where it has none.
    private static String day(String date) {
        try {
            return DateLabels.fully(Edtf.parse(date.substring(0, Math.min(DAY, date.length()))));
        } catch (IllegalArgumentException other) {
            return date;
        }
    }
}
