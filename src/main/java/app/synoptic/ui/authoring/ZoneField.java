package app.synoptic.ui.authoring;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.WrappingLabel;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A time zone: said in words, with a way to another.
final class ZoneField extends VBox {

    private final WrappingLabel said = new WrappingLabel("", "said");
    private final Button change = new Button(Messages.get("authoring.zone.change"));
    private final ComboBox<String> zones = new ComboBox<>();
    private final ReadOnlyObjectWrapper<@Nullable ZoneId> zone = new ReadOnlyObjectWrapper<>(this, "zone");

    ZoneField(String id, ZoneId first) {
        getStyleClass().add("zone-field");
        said.setId(id + "-said");
        change.setId(id + "-change");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> choose());
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, change);
        line.getStyleClass().add("line");
        zones.setId(id);
        zones.setEditable(true);
        zones.setMaxWidth(Double.MAX_VALUE);
        zones.setAccessibleText(Messages.get("authoring.zone"));
        zones.getItems().setAll(Stream.concat(Stream.of("UTC"), ZoneId.getAvailableZoneIds().stream().filter(ZoneField::place).sorted()).toList());
        zones.setValue(first.getId());
        zones.getEditor().setText(first.getId());
        getChildren().add(line);
        zones.getEditor().textProperty().subscribe(this::typed);
    }

    /// Whether it is named for a place, not kept for older programs.
    private static boolean place(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    /// The zone; null while what is typed names none.
    ReadOnlyObjectProperty<@Nullable ZoneId> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /// What leads to another zone.
    Button change() {
        return change;
    }

    private void choose() {
        change.setVisible(false);
        change.setManaged(false);
        getChildren().add(zones);
        zones.getEditor().requestFocus();
        zones.getEditor().selectAll();
    }

    private void typed(String name) {
        ZoneId read = zone(name.strip());
        zone.set(read);
        said.setText(read == null ? Messages.get("authoring.zone.unclear")
                : Messages.get(read.equals(ZoneId.systemDefault()) ? "authoring.zone.here" : "authoring.zone.elsewhere", DateLabels.zone(read)));
    }

    private static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException noZone) {
            return null;
        }
    }
}
