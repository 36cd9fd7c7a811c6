package app.synoptic.ui.authoring;

import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What a source's file says for one field: of each value the places it was read in and how sure they are. One that is not in the
/// field is taken by a press, so that places that say different things are seen. Nothing is seen of it before it is told anything.
final class SaidValues extends VBox {

    /// As wide as the fields of a form are at least.
    private static final double WIDTH = 370;
    /// So many values are offered: the surest ones.
    private static final int MOST = 4;

    private final Function<Found, Optional<String>> words;
    private final Predicate<String> there;
    private final Consumer<String> taken;

    /// @param words what is taken of a value; empty where it is of no use
    /// @param there whether a value is in the field
    /// @param taken is given what a person takes
    SaidValues(String id, Function<Found, Optional<String>> words, Predicate<String> there, Consumer<String> taken) {
        this.words = words;
        this.there = there;
        this.taken = taken;
        setId(id);
        getStyleClass().add("said-values");
        setMinWidth(0);
        setPrefWidth(WIDTH);
        setVisible(false);
        setManaged(false);
    }

    /// @param found all that is said for the field, the surest first
    void tell(List<Found> found) {
        Map<String, List<Found>> values = new LinkedHashMap<>();
        for (Found one : found) {
            words.apply(one).ifPresent(value -> values.computeIfAbsent(value, _ -> new ArrayList<>()).add(one));
        }
        getChildren().setAll(values.entrySet().stream().limit(MOST).map(value -> line(value.getKey(), value.getValue())).toList());
        setVisible(!values.isEmpty());
        setManaged(!values.isEmpty());
    }

    private Node line(String value, List<Found> found) {
        String where = Messages.get(found.getFirst().guess() ? "authoring.said.guess" : "authoring.said.sure",
                found.stream().map(SaidValues::place).distinct().collect(Collectors.joining(", ")), Math.round(100 * found.getFirst().sure()));
        if (there.test(value)) {
            return new WrappingLabel(Messages.get("authoring.said.here", where), "made");
        }
        Hyperlink link = new Hyperlink(Messages.get("authoring.said.besides", value, where));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> taken.accept(value));
        return link;
    }

    private static String place(Found found) {
        String kind = Messages.get("authoring.said." + found.place().word());
        return found.place() == Place.CAPTURE || found.place() == Place.URL ? kind : "%s (%s)".formatted(kind, found.where());
    }
}
