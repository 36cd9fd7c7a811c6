package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.state.Settings.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColoursTest {

    private static final Pattern ROLE = Pattern.compile("-syn-([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("paper", "ground", "weekend", "hover");
    private static final double TEXT = 4.5;
    private static final double MARK = 3.0;

    @Test
    void followTheDesktopUnlessAPersonChose() {
        assertThat(Colours.of(Look.SYSTEM, ColorScheme.DARK, Map.of())).isEqualTo(Colours.DARK);
        assertThat(Colours.of(Look.SYSTEM, ColorScheme.LIGHT, Map.of())).isEqualTo(Colours.LIGHT);
        assertThat(Colours.of(Look.LIGHT, ColorScheme.DARK, Map.of("Windows.SPI.HighContrast", true))).isEqualTo(Colours.LIGHT);
        assertThat(Colours.of(Look.HIGH_CONTRAST, ColorScheme.LIGHT, Map.of())).isEqualTo(Colours.CONTRAST);
    }

    @Test
    void areOfHighContrastWhereTheDesktopIs() {
        assertThat(Colours.of(Look.SYSTEM, ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", true))).isEqualTo(Colours.CONTRAST);
        assertThat(Colours.of(Look.SYSTEM, ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", false))).isEqualTo(Colours.LIGHT);
        assertThat(Colours.of(Look.SYSTEM, ColorScheme.DARK, Map.of("GTK.theme_name", "HighContrastInverse"))).isEqualTo(Colours.CONTRAST);
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void letWordsBeReadOnEveryGround(Colours colours) throws IOException {
        Map<String, Color> roles = roles(colours);
        for (String words : List.of("ink", "ink-soft", "ink-faint", "finding")) {
            GROUNDS.forEach(ground -> assertContrast(roles, words, ground, TEXT));
        }
        List.of("selected", "selected-soft", "bar").forEach(ground -> assertContrast(roles, "ink", ground, TEXT));
        assertContrast(roles, "paper", "ink", TEXT);
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void letMarksBeSeen(Colours colours) throws IOException {
        Map<String, Color> roles = roles(colours);
        for (String mark : List.of("mark", "mark-soft", "bar-line", "selected-ring", "attested", "finding")) {
            assertContrast(roles, mark, "paper", MARK);
            assertContrast(roles, mark, "ground", MARK);
        }
    }

    @Test
    void letEvenBarsAndEdgesBeSeenInHighContrast() throws IOException {
        Map<String, Color> roles = roles(Colours.CONTRAST);
        for (String mark : List.of("bar", "selected", "line-strong", "line")) {
            assertContrast(roles, mark, "paper", MARK);
        }
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void nameTheSameRoles(Colours colours) throws IOException {
        assertThat(roles(colours)).containsOnlyKeys(roles(Colours.LIGHT).keySet());
    }

    private static void assertContrast(Map<String, Color> roles, String one, String other, double least) {
        assertThat(contrast(roles.get(one), roles.get(other))).as("%s on %s", one, other).isGreaterThanOrEqualTo(least);
    }

    /// Contrast of two colours, 1 to 21, as WCAG 2.2 defines it.
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> roles(Colours colours) throws IOException {
        String name = "/app/synoptic/ui/" + colours.roles();
        try (InputStream sheet = Objects.requireNonNull(ColoursTest.class.getResourceAsStream(name), name)) {
            Map<String, Color> roles = new HashMap<>();
            Matcher lines = ROLE.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (lines.find()) {
                roles.put(lines.group(1), Color.web(lines.group(2)));
            }
            return roles;
        }
    }
}
