package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.KeySheet.Line;
import app.synoptic.ui.sources.SourcesView;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/// The window's commands: what each does, and its keys.
final class WindowCommands {

    static final String LARGER = "command.text.larger";
    static final String SMALLER = "command.text.smaller";
    static final String USUAL = "command.text.usual";
    static final String KEYS = "command.keys";
    static final String PALETTE = "command.palette";
    static final String REPORT = "command.report";
    static final String REPORT_ONE = "command.report.one";

    private static final double STEP = 0.1;
    private static final int TIMELINE = 1;

    private WindowCommands() {}

    static List<Command> events(EventNavigation steps, Selection selection) {
        return List.of(
                Command.of("command.event.next", Group.EVENTS, () -> steps.event(1), "Alt+Page Down"),
                Command.of("command.event.previous", Group.EVENTS, () -> steps.event(-1), "Alt+Page Up"),
                Command.of("command.passage.next", Group.EVENTS, () -> steps.passage(1), "Alt+Down").yieldingToControls(),
                Command.of("command.passage.previous", Group.EVENTS, () -> steps.passage(-1), "Alt+Up").yieldingToControls(),
                Command.of("command.event.none", Group.EVENTS, () -> selection.select(null), "Esc").yieldingToControls());
    }

    static List<Command> rooms(Rooms rooms, SideTabs side) {
        return List.of(
                Command.of("command.room.next", Group.ROOMS, () -> rooms.cycle(1), "F6"),
                Command.of("command.room.previous", Group.ROOMS, () -> rooms.cycle(-1), "Shift+F6"),
                Command.of("command.room.timeline", Group.ROOMS, () -> rooms.enter(TIMELINE), "Shortcut+1"),
                Command.of("command.room.event", Group.ROOMS, () -> {
                    side.showEvent();
                    rooms.enter(2);
                }, "Shortcut+2"),
                Command.of("command.room.list", Group.ROOMS, () -> {
                    side.showList();
                    rooms.enter(2);
                }, "Shortcut+3"),
                Command.of("command.room.sources", Group.ROOMS, () -> rooms.enter(3), "Shortcut+4"),
                Command.of("command.room.inbox", Group.ROOMS, side::showInbox, "Shortcut+6"));
    }

    static List<Command> view(Settings settings, TimelineRoom timeline, BooleanProperty whole) {
        return List.of(
                Command.of("command.reading", Group.VIEW, () -> turnReading(settings), "Shortcut+E"),
                Command.of("command.table", Group.VIEW, () -> turn(timeline.tabledProperty()), "Shortcut+T"),
                Command.of("command.join", Group.VIEW, () -> turn(timeline.joinedProperty()), "Shortcut+J"),
                read("command.read.texts", settings, whole, Reading.TEXTS, "Alt+1"),
                read("command.read.excerpts", settings, whole, Reading.EXCERPTS, "Alt+2"),
                read("command.read.matrix", settings, whole, Reading.MATRIX, "Alt+3"),
                read("command.read.question", settings, whole, Reading.QUESTION, "Alt+4"),
                read("command.read.overview", settings, whole, Reading.OVERVIEW, "Alt+5"),
                read("command.read.sources", settings, whole, Reading.SOURCES, "Alt+6"),
                Command.of(LARGER, Group.VIEW, () -> settings.scaleText(settings.textScaleProperty().get() + STEP),
                        "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
                Command.of(SMALLER, Group.VIEW, () -> settings.scaleText(settings.textScaleProperty().get() - STEP),
                        "Shortcut+Minus", "Shortcut+Subtract"),
                Command.of(USUAL, Group.VIEW, () -> settings.scaleText(1), "Shortcut+0", "Shortcut+Numpad 0"),
                look("command.look.system", settings, Look.SYSTEM),
                look("command.look.light", settings, Look.LIGHT),
                look("command.look.dark", settings, Look.DARK),
                look("command.look.contrast", settings, Look.HIGH_CONTRAST),
                Command.of("command.animated", Group.VIEW, () -> turn(settings.animatedProperty())));
    }

    static List<Command> sources(SourcesView sources, Runnable find) {
        return List.of(
                Command.of("command.find.here", Group.ROOMS, () -> {
                    if (!sources.find()) {
                        find.run();
                    }
                }, "Shortcut+F"),
                Command.of("command.find", Group.ROOMS, find, "Shortcut+Shift+F"),
                Command.of("command.source.left", Group.READING, () -> sources.move(-1), "Alt+Shift+Left"),
                Command.of("command.source.right", Group.READING, () -> sources.move(1), "Alt+Shift+Right"),
                Command.of("command.source.previous", Group.READING, () -> sources.step(-1), "Alt+Shift+Page Up"),
                Command.of("command.source.next", Group.READING, () -> sources.step(1), "Alt+Shift+Page Down"),
                Command.of("command.source.list", Group.READING, sources::list, "Alt+Shift+L"),
                Command.of("command.source.pin", Group.READING, sources::pin, "Alt+Shift+K"),
                Command.of("command.source.hide", Group.READING, sources::hide),
                Command.of("command.source.all", Group.READING, sources::showAll));
    }

    static List<Command> filter(Workspace workspace) {
        return List.of(
                Command.of("command.contested", Group.WORK, () -> {
                    Filter filter = workspace.filterProperty().get();
                    workspace.filter(filter.withContestedOnly(filter.of(Facet.CONTESTED).isEmpty()));
                }),
                Command.of("command.everything", Group.WORK, () -> workspace.filter(Filter.NONE)),
                Command.of("command.proposed", Group.VIEW, () -> turn(workspace.inbox().markedProperty()), "Shortcut+Shift+I"));
    }

    /// Gives the timeline the whole height, or takes it back.
    static List<Command> whole(BooleanProperty whole, Rooms rooms) {
        return List.of(Command.of("command.timeline.whole", Group.VIEW, () -> {
            turn(whole);
            if (whole.get()) {
                rooms.enter(TIMELINE);
            }
        }, "Alt+0"));
    }

    private static Command look(String key, Settings settings, Look look) {
        return Command.of(key, Group.VIEW, () -> settings.lookProperty().set(look));
    }

    private static void turn(BooleanProperty way) {
        way.set(!way.get());
    }

    private static Command read(String key, Settings settings, BooleanProperty whole, Reading how, String keys) {
        return Command.of(key, Group.VIEW, () -> {
            whole.set(false);
            settings.readingProperty().set(how);
        }, keys);
    }

    private static void turnReading(Settings settings) {
        settings.readingProperty().set(settings.readingProperty().get() == Reading.TEXTS ? Reading.EXCERPTS : Reading.TEXTS);
    }

    /// Keys that one room alone answers to, for the sheet.
    static List<Line> local() {
        return List.of(
                line(Group.TIMELINE, "keys.timeline.step", "keys.timeline.step.keys"),
                line(Group.TIMELINE, "keys.timeline.pan", "keys.timeline.pan.keys"),
                line(Group.TIMELINE, "keys.timeline.page", "keys.timeline.page.keys"),
                line(Group.TIMELINE, "keys.timeline.zoom", "keys.timeline.zoom.keys"),
                line(Group.TIMELINE, "keys.timeline.lanes", "keys.timeline.lanes.keys"),
                line(Group.TIMELINE, "keys.timeline.cluster", "keys.timeline.cluster.keys"),
                line(Group.TIMELINE, "keys.timeline.home", "keys.timeline.home.keys"),
                line(Group.TIMELINE, "keys.timeline.end", "keys.timeline.end.keys"),
                line(Group.READING, "keys.matrix.step", "keys.matrix.step.keys"),
                line(Group.READING, "keys.matrix.telling", "keys.matrix.telling.keys"),
                line(Group.READING, "keys.sources.open", "keys.sources.open.keys"),
                line(Group.READING, "keys.sources.correct", "keys.sources.correct.keys"),
                line(Group.READING, "keys.sources.remove", "keys.sources.remove.keys"),
                line(Group.READING, "keys.reading.enter", "keys.reading.enter.keys"),
                line(Group.READING, "keys.reading.tab", "keys.reading.tab.keys"),
                line(Group.READING, "keys.reading.copy", "keys.reading.copy.keys"),
                line(Group.READING, "keys.reading.cite", "keys.reading.cite.keys"),
                line(Group.READING, "keys.reading.left-out", "keys.reading.left-out.keys"),
                line(Group.READING, "keys.reading.part", "keys.reading.part.keys"),
                line(Group.READING, "keys.reading.page", "keys.reading.page.keys"),
                line(Group.READING, "keys.inbox", "keys.inbox.keys"));
    }

    private static Line line(Group group, String words, String keys) {
        return new Line(group, Messages.get(words), Messages.get(keys));
    }
}
