package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Settings.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Where the accounts are read and compared, one way at a time. A view of another way is invisible, and need not
/// follow what happens until it is seen again.
final class ReadingRoom extends BorderPane {

    /// One way to read: its view, and what stands at the right of the tabs while it is seen.
    record Way(Reading reading, Node view, List<Node> tools) {
        Way {
            tools = List.copyOf(tools);
        }
    }

    private final Map<Reading, Way> ways = new EnumMap<>(Reading.class);
    private final Map<Reading, ToggleButton> tabs = new EnumMap<>(Reading.class);
    private final HBox tools = new HBox();
    private final PulseQueue coming = new PulseQueue();
    private final StackPane views = new StackPane();
    private final Subscription subscription;

    ReadingRoom(Settings settings, List<Way> offered) {
        getStyleClass().add("reading-room");
        setMinWidth(0);
        views.setMinWidth(0);
        HBox strip = new HBox();
        strip.getStyleClass().add("tabs");
        strip.setAccessibleRole(AccessibleRole.TAB_PANE);
        ToggleGroup group = new ToggleGroup();
        for (Way way : offered) {
            ways.put(way.reading(), way);
            ToggleButton tab = tab(way.reading(), settings);
            tab.setToggleGroup(group);
            tabs.put(way.reading(), tab);
            strip.getChildren().add(tab);
            views.getChildren().add(way.view());
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getStyleClass().add("tools");
        strip.getChildren().addAll(gap, tools);
        setTop(strip);
        setCenter(views);
        subscription = settings.readingProperty().subscribe(this::read);
    }

    private static ToggleButton tab(Reading reading, Settings settings) {
        String key = "shell.reading." + reading.name().toLowerCase(Locale.ROOT);
        ToggleButton tab = new ToggleButton(Messages.get(key));
        tab.setId("read-" + reading.name().toLowerCase(Locale.ROOT));
        Tip.over(tab, Messages.get(key + ".tip"));
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleHelp(Messages.get(key + ".tip"));
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            settings.readingProperty().set(reading);
        });
        return tab;
    }

    private void read(Reading how) {
        boolean focused = views.isFocusWithin();
        ways.forEach((reading, way) -> {
            way.view().setVisible(reading == how);
            way.view().setManaged(reading == how);
        });
        tabs.forEach((reading, tab) -> tab.setSelected(reading == how));
        List<Node> wanted = Optional.ofNullable(ways.get(how)).map(Way::tools).orElse(List.of());
        tools.getChildren().retainAll(wanted);
        coming.only(() -> tools.getChildren().setAll(wanted));
        if (focused) {
            inside().ifPresent(Node::requestFocus);
        }
    }

    /// What takes the focus in the view that is seen.
    Optional<Node> inside() {
        return ways.values().stream().map(Way::view).filter(Node::isVisible).findFirst()
                .flatMap(view -> Rooms.within(view).filter(node -> node.getStyleClass().contains("reading")).findFirst()
                        .or(() -> Rooms.within(view).filter(Node::isFocusTraversable).findFirst()));
    }

    void dispose() {
        coming.forget();
        subscription.unsubscribe();
    }
}
