package app.synoptic.ui.controls;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: its fonts, the theme beneath, and the colours by role.
public final class Theme {

    private static final List<String> FONTS = List.of("NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Bold",
            "NotoSans-Italic", "NotoSansArmenian-Regular", "NotoSansArmenian-Bold", "NotoSansGeorgian-Regular",
            "NotoSansGeorgian-Bold", "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic");

    private Theme() {}

    /// Loads the fonts and the theme. Once, before the first window.
    public static void install() {
        for (String name : FONTS) {
            try (InputStream font = Objects.requireNonNull(Theme.class.getResourceAsStream("/assets/fonts/" + name + ".ttf"), name)) {
                Font.loadFont(font, 13);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the font " + name + " that ships with Synoptic cannot be read", unreadable);
            }
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// Gives a scene the colours.
    public static void colour(Scene scene) {
        scene.getStylesheets().add(sheet(Theme.class, "/app/synoptic/ui/tokens-light.css"));
    }

    /// Gives a view its own style sheet, which lies beside its class.
    public static void style(Parent view, String name) {
        view.getStylesheets().add(sheet(view.getClass(), name));
    }

    private static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }
}
