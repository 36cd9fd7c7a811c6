package app.synoptic.ui.preferences;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.ZoneChoice.Named;
import app.synoptic.ui.state.ZoneChoice.Usual;
import app.synoptic.ui.state.ZoneChoice;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.controlsfx.control.SearchableComboBox;

/// Chooses in which zone moments are told: the usual ones first, then every place by its name, found by typing a part of it.
final class ZoneBox extends SearchableComboBox<ZoneChoice> {

    ZoneBox(ObjectProperty<ZoneChoice> zone) {
        setId("settings-zone");
        setAccessibleText(Messages.get("settings.zone"));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new ChosenWords<>(ZoneBox::words));
        getItems().setAll(all());
        setValue(zone.get());
        valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                zone.set(chosen);
            }
        });
    }

    private static List<ZoneChoice> all() {
        Stream<ZoneChoice> places = ZoneId.getAvailableZoneIds().stream().filter(ZoneBox::place).sorted().map(ZoneId::of).map(Named::new);
        return Stream.concat(Stream.of(Usual.values()), places).toList();
    }

    /// Whether it is named for a place, not kept for older programs.
    private static boolean place(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    static String words(ZoneChoice choice) {
        return switch (choice) {
            case Usual.DOSSIER -> Messages.get("settings.zone.dossier");
            case Usual.COMPUTER -> Messages.get("settings.zone.computer", DateLabels.zone(ZoneId.systemDefault()));
            case Usual.UTC -> Messages.get("settings.zone.utc");
            case Named(ZoneId zone) -> DateLabels.zone(zone);
        };
    }
}
