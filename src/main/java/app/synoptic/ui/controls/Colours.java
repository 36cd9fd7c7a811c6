package app.synoptic.ui.controls;

import app.synoptic.ui.state.Settings.Look;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;

/// The colours a window can have: a sheet of colours by role, and the theme of the controls beneath.
public enum Colours {

    LIGHT("tokens-light.css", false),
    DARK("tokens-dark.css", true),
    CONTRAST("tokens-contrast.css", true);

    private final String roles;
    private final boolean dark;

    Colours(String roles, boolean dark) {
        this.roles = roles;
        this.dark = dark;
    }

    /// The colours for what a person chose; `platform` is what the desktop says of itself, by the names of
    /// [javafx.application.Platform.Preferences].
    static Colours of(Look look, ColorScheme scheme, Map<String, Object> platform) {
        return switch (look) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case HIGH_CONTRAST -> CONTRAST;
            case SYSTEM -> {
                if (highContrast(platform)) {
                    yield CONTRAST;
                }
                yield scheme == ColorScheme.DARK ? DARK : LIGHT;
            }
        };
    }

    private static boolean highContrast(Map<String, Object> platform) {
        boolean windows = Boolean.TRUE.equals(platform.get("Windows.SPI.HighContrast"));
        boolean gtk = Optional.ofNullable(platform.get("GTK.theme_name")).map(Object::toString)
                .filter(name -> name.startsWith("HighContrast")).isPresent();
        return windows || gtk;
    }

    /// The name of the sheet of colours by role.
    String roles() {
        return roles;
    }

    /// Whether light words stand on a dark ground.
    boolean dark() {
        return dark;
    }

    /// The sheet of the controls.
    String controls() {
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }
}
