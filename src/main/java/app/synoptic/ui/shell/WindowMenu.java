package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Commands;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.Settings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;

/// How the window looks and works, behind one button.
final class WindowMenu extends MenuButton {

    private static final String LINES = "M0 0H14V1.6H0Z M0 5H14V6.6H0Z M0 10H14V11.6H0Z";

    private final Settings settings;
    private final ToggleGroup looks = new ToggleGroup();
    private Subscription subscription = Subscription.EMPTY;

    WindowMenu(Settings settings) {
        this.settings = settings;
        SVGPath icon = new SVGPath();
        icon.setContent(LINES);
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        setId("window-menu");
        getStyleClass().add("window-menu");
        Tip.over(this, Messages.get("shell.menu"));
        setAccessibleText(Messages.get("shell.menu"));
    }

    /// Fills the menu; once.
    void offer(Commands commands) {
        Menu look = new Menu(Messages.get("shell.menu.look"));
        look.getItems().addAll(look("shell.look.system", Look.SYSTEM), look("shell.look.light", Look.LIGHT),
                look("shell.look.dark", Look.DARK), look("shell.look.contrast", Look.HIGH_CONTRAST));
        Menu size = new Menu(Messages.get("shell.menu.size"));
        size.getItems().addAll(item(commands.get(WindowCommands.LARGER), "shell.size.larger"),
                item(commands.get(WindowCommands.SMALLER), "shell.size.smaller"),
                item(commands.get(WindowCommands.USUAL), "shell.size.usual"));
        CheckMenuItem animated = new CheckMenuItem(Messages.get("shell.menu.animated"));
        animated.setId("menu-animated");
        animated.selectedProperty().bindBidirectional(settings.animatedProperty());
        getItems().setAll(item(commands.get(WindowCommands.REPORT)), item(commands.get(WindowCommands.REPORT_ONE)), item(commands.get("command.export")), new SeparatorMenuItem(), look, size, animated, item(commands.get("command.table")), new SeparatorMenuItem(),
                item(commands.get("command.settings")), item(commands.get("command.log")), item(commands.get("command.about")), new SeparatorMenuItem(),
                item(commands.get(WindowCommands.PALETTE)), item(commands.get(WindowCommands.KEYS)), item(commands.get("command.tour")));
        subscription = settings.lookProperty().subscribe(chosen -> looks.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == chosen).forEach(looks::selectToggle));
    }

    private RadioMenuItem look(String key, Look look) {
        RadioMenuItem item = new RadioMenuItem(Messages.get(key));
        item.setToggleGroup(looks);
        item.setUserData(look);
        item.setOnAction(_ -> settings.lookProperty().set(look));
        return item;
    }

    private static MenuItem item(Command command) {
        return item(command, command.key());
    }

    /// An item that shows the command's keys; they are answered elsewhere.
    private static MenuItem item(Command command, String key) {
        MenuItem item = new MenuItem(Messages.get(key));
        if (!command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        item.setOnAction(_ -> command.action().run());
        return item;
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
