package app.synoptic.ui.controls;

import app.synoptic.ui.state.Settings.Look;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// How the window looks: its fonts, the theme beneath, and the colours by role.
public final class Theme {

    private static final String ROOM = "/app/synoptic/ui/";

    private Theme() {}

    /// Loads the fonts and the theme. Once, before the first window.
    public static void install() {
        begin().run();
    }

    /// The same, with the fonts loading beside the caller's own work; what is returned waits for them and is run before
    /// anything is shown.
    public static Runnable begin() {
        FutureTask<Void> fonts = new FutureTask<>(Typefaces::load, null);
        Thread.ofPlatform().name("synoptic-fonts").daemon(true).start(fonts);
        Application.setUserAgentStylesheet(Colours.LIGHT.controls());
        return () -> {
            try {
                fonts.get();
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException("the fonts that ship with Synoptic cannot be loaded", failed);
            }
        };
    }

    /// Gives a scene the light colours.
    public static void colour(Scene scene) {
        colour(scene, Colours.LIGHT);
    }

    /// Gives a scene colours in place of those it had. The controls of all windows change with it.
    public static void colour(Scene scene, Colours colours) {
        String controls = colours.controls();
        if (!controls.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(controls);
        }
        scene.getPreferences().setColorScheme(colours.dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.getStylesheets().setAll(sheet(Theme.class, ROOM + colours.roles()), sheet(Theme.class, ROOM + "window.css"),
                sheet(Theme.class, ROOM + "rooms.css"));
    }

    /// Gives a scene the colours of a look, now and whenever the look changes; where it is the desktop's, whenever the
    /// desktop changes too.
    public static Subscription follow(Scene scene, ObservableValue<Look> look) {
        Platform.Preferences desktop = Platform.getPreferences();
        Runnable again = () -> colour(scene, Colours.of(look.getValue(), desktop.getColorScheme(), desktop));
        MapChangeListener<String, Object> changed = _ -> again.run();
        desktop.addListener(changed);
        return Subscription.combine(look.subscribe(_ -> again.run()), () -> desktop.removeListener(changed));
    }

    /// Gives a view that comes and goes, with few nodes, its own style sheet, which lies beside its class. What has many nodes has it in `rooms.css`.
    public static void style(Parent view, String name) {
        view.getStylesheets().add(sheet(view.getClass(), name));
    }

    private static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }
}
