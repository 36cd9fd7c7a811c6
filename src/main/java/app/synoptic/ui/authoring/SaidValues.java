package app.synoptic.ui.authoring;

import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/// What a source's file says for one field: each value with the places it was read in and how sure they are. A press takes it.
/// Where places say different things, each stands there. Nothing is seen of it before it is told anything.
final class SaidValues extends FlowPane {

    /// So many values are offered: the surest ones.
    private static final int MOST = 4;

    private final Function<Found, Optional<String>> words;
    private final Consumer<String> taken;

    /// @param words what is taken of a value; empty where it is of no use
    /// @param taken is given what a person takes
    SaidValues(String id, Function<Found, Optional<String>> words, Consumer<String> taken) {
        this.words = words;
        this.taken = taken;
        setId(id);
        getStyleClass().add("said-values");
        setVisible(false);
        setManaged(false);
    }

    /// @param found all that is said for the field, the surest first
    void tell(List<Found> found) {
        Map<String, List<Found>> values = new LinkedHashMap<>();
        for (Found one : found) {
            words.apply(one).ifPresent(value -> values.computeIfAbsent(value, _ -> new ArrayList<>()).add(one));
        }
        getChildren().setAll(values.entrySet().stream().limit(MOST).map(value -> link(value.getKey(), value.getValue())).toList());
        setVisible(!values.isEmpty());
        setManaged(!values.isEmpty());
    }

    private Node link(String value, List<Found> where) {
        Hyperlink link = new Hyperlink(Messages.get(where.getFirst().guess() ? "authoring.said.guess" : "authoring.said", value,
                where.stream().map(SaidValues::place).distinct().collect(Collectors.joining(", ")), Math.round(100 * where.getFirst().sure())));
        link.setWrapText(true);
        link.setOnAction(_ -> taken.accept(value));
        return link;
    }

    private static String place(Found found) {
        String kind = Messages.get("authoring.said." + found.place().word());
        return found.place() == Place.CAPTURE || found.place() == Place.URL ? kind : "%s (%s)".formatted(kind, found.where());
    }
}
